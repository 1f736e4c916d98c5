package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;

/**
 * How much attention the verifications of a project should give it (CPR art. 74(2)): one point for each trait that makes
 * errors likelier or dearer.
 *
 * @param points from 0 to 5
 */
public record RiskScore(int points) {

    private static final Money LARGE_GRANT = Money.of(100_000);
    private static final Rate MUCH_BOUGHT = Rate.of("0.30");
    private static final int HIGH = 3;

    /** The score of a plan whose carrier has so many other files alive. */
    public static RiskScore of(FinancingPlan plan, int otherFiles) {
        int points = 0;
        points += plan.esfAmount().isGreaterThan(LARGE_GRANT) ? 1 : 0;
        points += plan.costOption() == CostOption.REAL ? 1 : 0;
        points += share(plan, CostCategory.EXTERNAL_SERVICES).isGreaterThan(MUCH_BOUGHT) ? 1 : 0;
        points += plan.totalOf(CostCategory.IN_KIND).isPositive()
                        || plan.totalOf(CostCategory.THIRD_PARTY).isPositive()
                ? 1
                : 0;
        points += otherFiles > 0 ? 1 : 0;
        return new RiskScore(points);
    }

    private static Rate share(FinancingPlan plan, CostCategory category) {
        Money total = plan.totalEligibleCost();
        return total.isPositive() ? Rate.ratio(plan.totalOf(category), total) : Rate.ZERO;
    }

    /** Whether the verifications should be reinforced. */
    public boolean isHigh() {
        return points >= HIGH;
    }
}
