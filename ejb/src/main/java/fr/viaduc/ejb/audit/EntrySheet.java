package fr.viaduc.ejb.audit;

import fr.viaduc.domain.audit.AuditEntry;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the audit trail as its page shows it.
 *
 * @param fileNumber number of the file; null outside files
 * @param documentId the document that the act produced or received, when the person may read it
 * @param before the entry before it that the person may see; null at the beginning
 * @param after the entry after it that the person may see; null at the end
 */
public record EntrySheet(
        long sequence,
        Instant at,
        Instant recordedAt,
        String actorName,
        String role,
        String act,
        String objectType,
        String objectLabel,
        UUID operationId,
        String fileNumber,
        String beforeStatus,
        String afterStatus,
        String reason,
        String details,
        String documentHash,
        UUID documentId,
        boolean scripted,
        String hash,
        String previousHash,
        Long before,
        Long after)
        implements Serializable {

    static EntrySheet of(AuditEntry entry, String fileNumber, UUID documentId, Long[] neighbours) {
        return new EntrySheet(
                entry.sequence(),
                entry.at(),
                entry.recordedAt(),
                entry.actorName(),
                entry.role(),
                entry.act(),
                entry.objectType(),
                entry.objectLabel(),
                entry.operationId(),
                fileNumber,
                entry.before(),
                entry.after(),
                entry.reason(),
                entry.details(),
                entry.documentHash(),
                documentId,
                entry.scripted(),
                entry.hash(),
                entry.previousHash(),
                neighbours[0],
                neighbours[1]);
    }
}
