package fr.viaduc.web.audit;

import fr.viaduc.domain.audit.TrailItem;
import fr.viaduc.ejb.closing.FileIndexQueries;
import fr.viaduc.ejb.closing.FileIndexQueries.IndexLine;
import fr.viaduc.web.access.Access;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The index of a file by the items of the audit trail, each with the room of the file where it is found. */
@Named
@RequestScoped
public class FileIndex {

    private static final Map<TrailItem, String> ROOMS = Map.ofEntries(
            Map.entry(TrailItem.SELECTION, "/staff/appraisal/view"),
            Map.entry(TrailItem.CONDITIONS, "/staff/agreement/view"),
            Map.entry(TrailItem.CLAIMS, "/staff/report/list"),
            Map.entry(TrailItem.PAYMENTS, "/staff/payment/file"),
            Map.entry(TrailItem.VERIFICATIONS, "/staff/check/file"),
            Map.entry(TrailItem.FOLLOW_UP, "/staff/visit/list"),
            Map.entry(TrailItem.LAW, "/staff/appraisal/view"),
            Map.entry(TrailItem.INDICATORS, "/staff/participant/list"),
            Map.entry(TrailItem.CORRECTIONS, "/staff/recovery/file"),
            Map.entry(TrailItem.REAL_COSTS, "/staff/document/list"),
            Map.entry(TrailItem.SIMPLIFIED_COSTS, "/staff/agreement/view"));

    @Inject
    private FileIndexQueries queries;

    @Inject
    private Access access;

    private UUID id;
    private List<IndexLine> lines;

    /** The file. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The items. */
    public List<IndexLine> getLines() {
        if (lines == null) {
            lines = queries.index(id);
        }
        return lines;
    }

    /** Where the item is found; null when there is no such room or the person may not enter it. */
    public String room(TrailItem item) {
        String room = ROOMS.get(item);
        return room != null && access.canOpen(room) ? room : null;
    }
}
