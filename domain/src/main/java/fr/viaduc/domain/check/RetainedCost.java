package fr.viaduc.domain.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.shared.Money;
import java.util.List;
import java.util.Map;

/**
 * The eligible expenditure retained since the start of the operation (D), before it is capped at the agreed cost: the
 * first four steps of the calculation of the amount due.
 *
 * @param declared what the carrier declared
 * @param rejected what the check rejected line by line
 * @param extrapolated what it rejected beyond the sample, by extrapolation
 * @param flatRate what the cost option adds, recomputed on what is left of its base
 * @param corrected flat corrections of contracts
 */
public record RetainedCost(Money declared, Money rejected, Money extrapolated, Money flatRate, Money corrected) {

    /** A retained cost of which only the total matters. */
    public static RetainedCost of(Money total) {
        return new RetainedCost(total, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /**
     * Retains what is left of the declared costs.
     *
     * @param flatRate the option of the agreement with its rate
     * @param costs all expenditure declared since the start
     * @param extrapolated rejections by extrapolation, for the categories that were sampled
     * @param corrections contracts to be corrected
     */
    public static RetainedCost of(
            FlatRate flatRate,
            List<CheckedCost> costs,
            Map<CostCategory, Money> extrapolated,
            List<ProcurementCorrection> corrections) {
        Money declared = Money.sum(costs.stream().map(CheckedCost::declared));
        Money accepted = Money.sum(costs.stream().map(CheckedCost::accepted));
        return new RetainedCost(
                declared,
                declared.minus(accepted),
                Money.sum(extrapolated.values()),
                recomputed(flatRate, costs, extrapolated),
                Money.sum(corrections.stream().map(ProcurementCorrection::amount)));
    }

    /** Line by line as in the financing plan; never more than the exact share of what extrapolation leaves. */
    private static Money recomputed(FlatRate flatRate, List<CheckedCost> costs, Map<CostCategory, Money> extrapolated) {
        List<Money> base = costs.stream()
                .filter(cost -> flatRate.isBase(cost.category()))
                .map(CheckedCost::accepted)
                .toList();
        Money lost = Money.sum(extrapolated.entrySet().stream()
                .filter(rejection -> flatRate.isBase(rejection.getKey()))
                .map(Map.Entry::getValue));
        Money left = Money.sum(base).minus(lost).max(Money.ZERO);
        return flatRate.on(base.stream()).min(left.times(flatRate.rate()));
    }

    /** What is retained, never below zero. */
    public Money total() {
        return declared.minus(rejected)
                .minus(extrapolated)
                .plus(flatRate)
                .minus(corrected)
                .max(Money.ZERO);
    }
}
