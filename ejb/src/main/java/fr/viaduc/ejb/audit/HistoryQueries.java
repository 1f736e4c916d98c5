package fr.viaduc.ejb.audit;

import fr.viaduc.domain.shared.StatusChange;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reading the life of an aggregate or of a whole file, as far as the database shows it to the person who asks. */
@Stateless
@PermitAll
public class HistoryQueries {

    @Inject
    private StatusHistory history;

    /** One move in a life. */
    public record Move(
            Instant at,
            String subjectType,
            String fromStatus,
            String toStatus,
            String actorName,
            String role,
            String reason)
            implements Serializable {}

    /** The moves of one aggregate, oldest first. */
    @PermitAll
    public List<Move> of(UUID subjectId) {
        return history.of(subjectId).stream().map(HistoryQueries::move).toList();
    }

    /** The moves of a whole file, oldest first. */
    @PermitAll
    public List<Move> ofOperation(UUID operationId) {
        return history.ofOperation(operationId).stream()
                .map(HistoryQueries::move)
                .toList();
    }

    private static Move move(StatusChange change) {
        return new Move(
                change.at(),
                change.subjectType(),
                change.fromStatus(),
                change.toStatus(),
                change.actorName(),
                change.role(),
                change.reason());
    }
}
