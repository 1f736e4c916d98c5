package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the portal wrote about one object, such as a session. The database shows each person what she may read. */
@Stateless
public class PaperQueries {

    @Inject
    private Documents documents;

    @Inject
    @Any
    private Instance<DocumentGuard> guards;

    /**
     * One document at a glance.
     *
     * @param template what kind of document it is
     * @param at when it was written
     */
    public record Paper(UUID id, DocumentTemplate template, String fileName, Instant at) {}

    /** What was written about one object, oldest first. */
    @PermitAll
    public List<Paper> about(UUID subjectId) {
        return readable(documents.of(subjectId));
    }

    private List<Paper> readable(List<Document> found) {
        return found.stream()
                .filter(document -> document.template().isPresent())
                .filter(document -> guards.stream().allMatch(guard -> guard.allows(document)))
                .map(document ->
                        new Paper(document.id(), document.template().orElseThrow(), document.fileName(), document.at()))
                .toList();
    }
}
