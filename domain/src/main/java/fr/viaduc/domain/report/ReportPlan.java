package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A report as it is opened, by the schedule of the agreement or on the carrier's wish.
 *
 * @param bodyId the intermediate body
 * @param organisationId the carrier
 * @param operationId the operation
 * @param operationNumber its number
 * @param number rank among the reports of the operation, from 1
 * @param kind type
 * @param period days covered
 * @param dueOn last day of the deposit
 * @param realisation days on which the operation is carried out
 */
public record ReportPlan(
        UUID bodyId,
        UUID organisationId,
        UUID operationId,
        String operationNumber,
        int number,
        ReportKind kind,
        DateRange period,
        LocalDate dueOn,
        DateRange realisation) {

    /** @throws RuleViolation {@code report.period.outside}, or {@code report.due.early} before the end of the period */
    public ReportPlan {
        Objects.requireNonNull(kind, "A report has a type.");
        if (!realisation.contains(period)) {
            throw new RuleViolation(
                    "report.period.outside", period.start(), period.end(), realisation.start(), realisation.end());
        }
        if (dueOn.isBefore(period.end())) {
            throw new RuleViolation("report.due.early", dueOn, period.end());
        }
    }
}
