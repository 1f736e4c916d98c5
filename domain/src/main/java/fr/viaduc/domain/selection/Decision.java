package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** The decision of the committee on one item, recorded once. */
@Embeddable
public class Decision {

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @Column(name = "granted_amount")
    private Money grantedAmount;

    @Column(name = "decision_reasons")
    private String reasons;

    @Column(name = "decision_reservations")
    private String reservations;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected Decision() {}

    Decision(ProposedDecision proposed, AgendaProposal proposal, Act act) {
        this.outcome = proposed.outcome();
        this.reasons = proposed.reasons().strip();
        this.reservations = proposed.reservations().strip();
        this.decidedAt = act.at();
        this.recordedBy = act.actorId();
        if (outcome != DecisionOutcome.FAVOURABLE && reasons.isEmpty()) {
            throw new RuleViolation("committee.decision.reasons.missing");
        }
        this.grantedAmount = grantedFor(proposed, proposal);
    }

    private static Money grantedFor(ProposedDecision proposed, AgendaProposal proposal) {
        if (proposed.outcome() != DecisionOutcome.FAVOURABLE || proposal.kind() == ProposalKind.DEPROGRAMMING) {
            return Money.ZERO;
        }
        Money granted = proposed.grantedAmount();
        if (granted == null || !granted.isPositive()) {
            throw new RuleViolation("committee.amount.missing");
        }
        if (granted.isGreaterThan(proposal.instructedAmount())) {
            throw new RuleViolation("committee.amount.above.instructed", granted, proposal.instructedAmount());
        }
        return granted;
    }

    /** Favourable, unfavourable or deferred. */
    public DecisionOutcome outcome() {
        return outcome;
    }

    /** ESF granted; zero unless favourable. */
    public Money grantedAmount() {
        return grantedAmount;
    }

    /** Grounds of the decision; empty only when it is favourable. */
    public String reasons() {
        return reasons;
    }

    /** Conditions under which it is favourable; may be empty. */
    public String reservations() {
        return reservations;
    }

    /** When it was recorded. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Who recorded it. */
    public UUID recordedBy() {
        return recordedBy;
    }
}
