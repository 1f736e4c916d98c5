package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.Objects;

/**
 * What somebody writes into an expenditure line.
 *
 * @param category what the money is spent on
 * @param label the person and function, the supply, the service…
 * @param year calendar year of the expenditure
 * @param cost how the amount is reached
 * @param basis how the base was established and with which evidence; for real indirect costs, the physical key
 */
public record ExpenditureEntry(CostCategory category, String label, int year, LineCost cost, String basis) {

    /** @throws RuleViolation {@code plan.line.label.missing} or {@code plan.line.year.invalid} */
    public ExpenditureEntry {
        Objects.requireNonNull(category, "An expenditure line has a category.");
        Objects.requireNonNull(cost, "An expenditure line has a cost.");
        label = PlanText.required(label, "plan.line.label.missing");
        basis = PlanText.optional(basis);
        PlanText.requireYear(year);
    }
}
