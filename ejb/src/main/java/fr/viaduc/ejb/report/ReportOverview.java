package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.io.Serializable;
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
 * @param optionalAllowed whether the carrier may ask for one more interim report
 * @param optionalShare what an optional report declares at least, as a share of the agreed cost
 * @param rows its reports, by the end of what they cover
 */
public record ReportOverview(
        UUID operationId,
        String number,
        String title,
        OperationStatus status,
        boolean optionalAllowed,
        Rate optionalShare,
        List<Row> rows)
        implements Serializable {

    /** Whether the start of the operation is still to be attested before a report may be opened. */
    public boolean isAwaitingStart() {
        return status == OperationStatus.CONTRACTED;
    }

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
     * @param id null while it is only planned, like what follows the due date; amounts are null for the body until the deposit
     */
    public record Row(
            UUID id,
            String label,
            ReportKind kind,
            LocalDate periodStart,
            LocalDate periodEnd,
            LocalDate dueOn,
            ReportStatus status,
            Role holder,
            Money declared,
            Money claimed)
            implements Serializable {

        static Row of(ExecutionReport report, boolean isOpen) {
            return new Row(
                    report.id(),
                    report.label(),
                    report.kind(),
                    report.period().start(),
                    report.period().end(),
                    report.dueOn(),
                    report.status(),
                    report.holder().orElse(null),
                    isOpen ? report.declared() : null,
                    isOpen ? report.claimed() : null);
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
                    null,
                    null);
        }
    }
}
