package fr.viaduc.domain.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What the agreement in force says, as far as a report is measured against it.
 *
 * @param agreementId the agreement in the version in force
 * @param flatRate its cost option with its rate
 * @param totalCost C, total eligible cost agreed
 * @param esf F, grant agreed
 * @param byCategory agreed amounts of the categories, the computed one under indirect costs
 * @param realisation days on which the operation is carried out
 * @param paymentEnd last day on which an expenditure may be paid
 */
public record AgreedTerms(
        UUID agreementId,
        FlatRate flatRate,
        Money totalCost,
        Money esf,
        Map<CostCategory, Money> byCategory,
        DateRange realisation,
        LocalDate paymentEnd) {

    public AgreedTerms {
        byCategory = Map.copyOf(byCategory);
    }

    /** t, the exact co-financing rate. */
    public Rate coFinancingRate() {
        return Rate.ratio(esf, totalCost);
    }

    /** Agreed amount of a category; zero when it is not in the plan. */
    public Money agreed(CostCategory category) {
        return byCategory.getOrDefault(category, Money.ZERO);
    }
}
