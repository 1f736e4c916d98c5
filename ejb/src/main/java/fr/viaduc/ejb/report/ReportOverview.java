package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The reports of an operation.
 *
 * @param operationId the operation
 * @param number its number
 * @param title its title
 * @param status where it stands
 * @param rows its reports, by the end of what they cover
 */
public record ReportOverview(UUID operationId, String number, String title, OperationStatus status, List<Row> rows) {

    /** Whether reports may be opened now. */
    public boolean isReporting() {
        return status == OperationStatus.IN_PROGRESS || status == OperationStatus.TERMINATED;
    }

    /** Whether a report of the schedule waits to be opened. */
    public boolean isNextPlanned() {
        return isReporting() && rows.stream().anyMatch(row -> row.id() == null);
    }

    /**
     * A report, opened or only planned.
     *
     * @param id null while it is only planned, like the three that follow the due date
     */
    public record Row(
            UUID id,
            String label,
            ReportKind kind,
            LocalDate periodStart,
            LocalDate periodEnd,
            LocalDate dueOn,
            ReportStatus status,
            Money declared,
            Money claimed) {

        static Row of(ExecutionReport report) {
            return new Row(
                    report.id(),
                    report.label(),
                    report.kind(),
                    report.period().start(),
                    report.period().end(),
                    report.dueOn(),
                    report.status(),
                    report.declared(),
                    report.claimed());
        }

        static Row of(ReportSchedule.PlannedReport planned) {
            return new Row(
                    null,
                    "",
                    planned.kind(),
                    planned.covers().start(),
                    planned.covers().end(),
                    planned.dueOn(),
                    null,
                    null,
                    null);
        }
    }
}
