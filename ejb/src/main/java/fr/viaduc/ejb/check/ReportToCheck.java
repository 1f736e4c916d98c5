package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.ConflictingAct;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deposited report as a controller sees it before taking it up.
 *
 * @param declaration whether the person has declared a conflict of interests in the file; null before any declaration
 * @param conflict what keeps the person from controlling the file; null when nothing does
 * @param checkId the check when somebody has taken it up already; null otherwise
 */
public record ReportToCheck(
        UUID reportId,
        String reportLabel,
        ReportKind kind,
        LocalDate periodStart,
        LocalDate periodEnd,
        Money declared,
        Money claimed,
        int items,
        Instant depositedAt,
        UUID operationId,
        RunningClock clock,
        Boolean declaration,
        ConflictingAct conflict,
        UUID checkId)
        implements Serializable {

    /** Whether the person may take the report up. */
    public boolean isFree() {
        return checkId == null && conflict == null && Boolean.FALSE.equals(declaration);
    }
}
