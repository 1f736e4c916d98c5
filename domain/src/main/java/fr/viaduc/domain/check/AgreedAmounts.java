package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;

/**
 * What the agreement grants.
 *
 * @param totalCost the total eligible cost agreed (C)
 * @param esf the ESF amount agreed (F), at most the total cost
 */
public record AgreedAmounts(Money totalCost, Money esf) {

    /** @throws RuleViolation {@code amount.due.agreement.invalid} when nothing costs anything or the grant exceeds it */
    public AgreedAmounts {
        if (!totalCost.isPositive() || esf.isNegative() || esf.isGreaterThan(totalCost)) {
            throw new RuleViolation("amount.due.agreement.invalid", totalCost, esf);
        }
    }

    /** Taux d'intervention: the exact fraction F / C, never the rounded percentage of the agreement. */
    public Rate rate() {
        return Rate.ratio(esf, totalCost);
    }
}
