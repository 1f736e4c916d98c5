package fr.viaduc.domain.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.Money;

/**
 * One declared expenditure and what the check accepts of it.
 *
 * @param category what the money was spent on
 * @param declared what the carrier declared
 * @param accepted what is left after the rejections of the line; never more than was declared
 */
public record CheckedCost(CostCategory category, Money declared, Money accepted) {

    public CheckedCost {
        if (accepted.isNegative() || accepted.isGreaterThan(declared)) {
            throw new IllegalArgumentException("Accepted " + accepted + " of " + declared + " declared.");
        }
    }
}
