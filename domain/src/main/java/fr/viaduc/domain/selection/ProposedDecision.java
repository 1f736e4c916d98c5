package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.Money;

/**
 * What the secretary records after the vote.
 *
 * @param outcome what the votes led to
 * @param grantedAmount ESF granted; read only when the outcome is favourable
 * @param reasons grounds; mandatory unless favourable
 * @param reservations conditions of a favourable decision; may be empty
 */
public record ProposedDecision(DecisionOutcome outcome, Money grantedAmount, String reasons, String reservations) {

    public ProposedDecision {
        reasons = reasons == null ? "" : reasons;
        reservations = reservations == null ? "" : reservations;
    }
}
