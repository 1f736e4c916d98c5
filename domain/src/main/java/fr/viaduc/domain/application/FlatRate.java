package fr.viaduc.domain.application;

import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.stream.Stream;

/**
 * A cost option with the rate that was fixed when it was chosen (taux forfaitaire).
 *
 * <p>The rate is a ceiling applied to the lines of its base one by one, each cut to the cent, so that the amount of a year
 * and the amount of the plan always agree and never exceed the exact share (Reg. (EU) 2021/1060 art. 54 and 56). Real
 * costs are the option without a rate.
 *
 * @param option how the costs are established
 * @param rate share of the base; zero for real costs
 */
public record FlatRate(CostOption option, Rate rate) {

    /** Real costs: nothing is computed. */
    public static final FlatRate NONE = new FlatRate(CostOption.REAL, Rate.ZERO);

    /**
     * The option with the rate of the law.
     *
     * @throws RuleViolation {@code cost.option.unavailable} for an option that the portal does not compute yet, {@code
     *     legal.parameter.unknown} when the law of the operation has no rate for it
     */
    public static FlatRate of(CostOption option, ApplicableLaw law) {
        return switch (option) {
            case REAL -> NONE;
            case T40, T15 -> new FlatRate(option, law.rate("rate." + option));
            case T7, T25, T20, TH1720, TMONTH, PFIXED, UNIT, LUMP, LUMP_BUDGET ->
                throw new RuleViolation("cost.option.unavailable", option);
        };
    }

    /** Whether lines of the category count for the computed amount: direct staff, never participants. */
    public boolean isBase(CostCategory category) {
        return option != CostOption.REAL && category == CostCategory.STAFF;
    }

    /** Whether lines of the category may stand beside the computed amount, which would otherwise pay for them twice. */
    public boolean allows(CostCategory category) {
        return switch (option) {
            case T40 -> category == CostCategory.STAFF || category == CostCategory.PARTICIPANTS;
            case T15 -> category.isDirect();
            case REAL, T7, T25, T20, TH1720, TMONTH, PFIXED, UNIT, LUMP, LUMP_BUDGET -> true;
        };
    }

    /** The amount computed on the lines of the base: the share of each line cut to the cent, then the sum. */
    public Money on(Stream<Money> baseLines) {
        return Money.sum(baseLines.map(line -> line.times(rate)));
    }
}
