package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallDraft;
import fr.viaduc.domain.call.CallStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A call as a page shows it.
 *
 * @param bodyName the intermediate body that publishes it
 * @param priorityCode code of the priority; empty when no objective is chosen yet, like the two after it
 * @param open whether applications are accepted at this moment
 * @param territory the communes for which it is meant; null where its text alone says it
 * @param text all that the manager typed
 * @param documents the documents of its versions that the person may read, oldest first
 */
public record CallSheet(
        UUID id,
        int version,
        String bodyName,
        String priorityCode,
        String objectiveCode,
        String objectiveTitle,
        CallStatus status,
        int textVersion,
        String deliberation,
        Instant opensAt,
        Instant closesAt,
        boolean open,
        CallTerritory territory,
        CallDraft text,
        List<CallDocument> documents)
        implements Serializable {

    /**
     * The call as a document of the portal, of one version of its text.
     *
     * @param at when it was written
     */
    public record CallDocument(UUID id, String fileName, Instant at) implements Serializable {}

    /** Whether the life of a call leads directly from its status to the other. */
    public boolean canBecome(CallStatus other) {
        return status.canBecome(other);
    }
}
