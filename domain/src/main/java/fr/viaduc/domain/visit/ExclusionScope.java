package fr.viaduc.domain.visit;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a visit leaves out of the next reports: the costs of a category, of a line of the financing plan, of a period, or
 * what has all that is given in common.
 *
 * @param category poste de dépense; null for all
 * @param planLineId line of the financing plan, by its origin; null for all
 * @param period days of the expenditure; null for all
 */
public record ExclusionScope(CostCategory category, UUID planLineId, DateRange period) {

    /** @throws RuleViolation {@code visit.exclusion.empty} when nothing is named, which would exclude everything */
    public ExclusionScope {
        if (category == null && planLineId == null && period == null) {
            throw new RuleViolation("visit.exclusion.empty");
        }
    }

    /**
     * Whether an expenditure is left out.
     *
     * @param itemCategory its category
     * @param itemPlanLineId the line of the plan to which it belongs; null when it names none
     * @param itemPeriod the days that it covers; the day of its document when it names none
     */
    public boolean covers(CostCategory itemCategory, UUID itemPlanLineId, DateRange itemPeriod) {
        return (category == null || category == itemCategory)
                && (planLineId == null || planLineId.equals(itemPlanLineId))
                && (period == null || period.overlaps(itemPeriod));
    }

    /** Whether an expenditure of one day is left out. */
    public boolean covers(CostCategory itemCategory, UUID itemPlanLineId, LocalDate day) {
        return covers(itemCategory, itemPlanLineId, new DateRange(day, day));
    }
}
