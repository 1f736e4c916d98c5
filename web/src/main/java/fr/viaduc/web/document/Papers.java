package fr.viaduc.web.document;

import fr.viaduc.ejb.document.PaperQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the portal wrote about an object, for the pages that list it. */
@Named
@RequestScoped
public class Papers {

    @Inject
    private PaperQueries queries;

    private final Map<UUID, List<PaperQueries.Paper>> read = new HashMap<>();

    /** What was written about one object, such as a session of the committee. */
    public List<PaperQueries.Paper> about(UUID subjectId) {
        return read.computeIfAbsent(subjectId, queries::about);
    }
}
