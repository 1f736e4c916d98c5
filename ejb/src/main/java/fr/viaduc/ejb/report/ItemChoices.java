package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.CostCategory;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What an expenditure may be attached to.
 *
 * @param open the categories that the cost option lets the carrier enter
 * @param closed the categories that the cost option pays by its flat rate
 * @param lines the lines of the agreed plan
 * @param activities the activities of the operation
 * @param months the months of the operation up to the end of the period
 */
public record ItemChoices(
        List<CostCategory> open,
        List<CostCategory> closed,
        List<Line> lines,
        List<String> activities,
        List<YearMonth> months)
        implements Serializable {

    /**
     * A line of the agreed plan.
     *
     * @param id its origin, the same in all versions of the plan
     */
    public record Line(UUID id, CostCategory category, String label, int year) implements Serializable {}
}
