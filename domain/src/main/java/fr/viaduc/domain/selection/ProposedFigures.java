package fr.viaduc.domain.selection;

import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.shared.Money;
import java.util.List;

/**
 * The amounts of a case, with the opinion that goes with them.
 *
 * @param opinion opinion of the appraisal; null for a deprogramming
 * @param summary what the members read first, in French
 * @param totalCost total eligible cost of the plan put to the vote
 * @param requestedAmount ESF asked for
 * @param instructedAmount ESF retained by the appraisal
 * @param shares the instructed amount by budget line; empty for a deprogramming
 */
public record ProposedFigures(
        OpinionValue opinion,
        String summary,
        Money totalCost,
        Money requestedAmount,
        Money instructedAmount,
        List<BudgetShare> shares) {

    public ProposedFigures {
        shares = List.copyOf(shares);
    }
}
