package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Quantity;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.Objects;

/**
 * How the amount of an expenditure line is reached: a share of a base amount (a salary of 46 250 € at 80 %) or a number
 * of units at a price. Exactly one of the two pairs is given.
 *
 * @param base what the share is taken of; null for units
 * @param share at most the whole; null for units
 * @param quantity number of units; null for a share
 * @param unitPrice price of one unit; null for a share
 */
public record LineCost(Money base, Rate share, Quantity quantity, Money unitPrice) {

    /**
     * @throws RuleViolation {@code plan.amount.negative} when an amount is below zero, {@code plan.share.above.one} when
     *     more than the whole is charged
     */
    public LineCost {
        if ((base == null) != (share == null)
                || (quantity == null) != (unitPrice == null)
                || (base == null) == (quantity == null)) {
            throw new IllegalArgumentException("A share of a base, or units at a price.");
        }
        if (base != null && base.isNegative() || unitPrice != null && unitPrice.isNegative()) {
            throw new RuleViolation("plan.amount.negative", base == null ? unitPrice : base);
        }
        if (share != null && share.isGreaterThan(Rate.ONE)) {
            throw new RuleViolation("plan.share.above.one", share);
        }
    }

    /** A plain amount. */
    public static LineCost of(Money amount) {
        return share(amount, Rate.ONE);
    }

    /** A share of a base amount. */
    public static LineCost share(Money base, Rate share) {
        Objects.requireNonNull(base, "A share is taken of an amount.");
        return new LineCost(base, share, null, null);
    }

    /** A number of units at a price. */
    public static LineCost units(Quantity quantity, Money unitPrice) {
        Objects.requireNonNull(quantity, "Units are counted.");
        return new LineCost(null, null, quantity, unitPrice);
    }

    /** The amount reached, cut to the cent. */
    public Money amount() {
        return base != null ? base.times(share) : unitPrice.times(quantity);
    }
}
