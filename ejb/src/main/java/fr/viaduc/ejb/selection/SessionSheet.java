package fr.viaduc.ejb.selection;

import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.selection.Attendance;
import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.selection.RecusalReason;
import fr.viaduc.domain.selection.VoteChoice;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A session as a page shows it.
 *
 * @param chairName who chairs; empty until the session opens
 * @param instructedTotal ESF of all items as instructed
 */
public record SessionSheet(
        UUID id,
        int version,
        String title,
        CommitteeSessionStatus status,
        Instant scheduledAt,
        String place,
        int quorum,
        String rulesVersion,
        Instant convenedAt,
        Instant openedAt,
        Instant closedAt,
        Instant minutesSignedAt,
        UUID chairId,
        String chairName,
        List<Seat> seats,
        List<Item> items,
        Money instructedTotal)
        implements Serializable {

    /** A member of the session. */
    public record Seat(UUID memberId, String name, Attendance attendance) implements Serializable {}

    /**
     * An item of the agenda.
     *
     * @param voted how many members have voted
     * @param voters how many may vote
     * @param quorate whether enough members may vote
     * @param leading what the votes lead to; null while they lead to nothing
     * @param outcome the decision; null until it is recorded
     */
    public record Item(
            UUID id,
            int rank,
            UUID operationId,
            String number,
            String title,
            String carrier,
            ProposalKind kind,
            OpinionValue opinion,
            String summary,
            Money totalCost,
            Money requested,
            Money instructed,
            int voted,
            int voters,
            boolean quorate,
            List<Count> counts,
            List<StepBack> recusals,
            DecisionOutcome leading,
            DecisionOutcome outcome,
            Money granted,
            String reasons,
            String reservations,
            boolean withdrawn)
            implements Serializable {}

    /** How many members voted one way. */
    public record Count(VoteChoice choice, int number) implements Serializable {}

    /** A member who takes no part in an item. */
    public record StepBack(UUID memberId, String name, RecusalReason reason) implements Serializable {}
}
