package fr.viaduc.ejb.home;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for the person on her home page.
 *
 * @param kind what is to be done; its French sentence stands in the messages under {@code work.<kind>}
 * @param label what it is about, such as a number and a title
 * @param dueAt until when it should be done; null when no deadline runs
 * @param since since when it waits
 * @param path the page where it is done, without the identifier
 * @param id the identifier that the page takes
 * @param operationId the file that it is about; null outside files
 */
public record WorkItem(
        String kind, String label, Instant dueAt, Instant since, String path, UUID id, UUID operationId) {

    /** Something outside files. */
    public WorkItem(String kind, String label, Instant dueAt, Instant since, String path, UUID id) {
        this(kind, label, dueAt, since, path, id, null);
    }

    /** Whether it only says that the file is in the person's hands, whatever is to be done there. */
    boolean isGeneral() {
        return kind.startsWith("operation.");
    }

    /** Whether its time is over. */
    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
