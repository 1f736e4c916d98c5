package fr.viaduc.ejb.report;

import fr.viaduc.domain.report.ExecutionReport;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportSchedule;
import fr.viaduc.domain.report.ReportSchedule.PlannedReport;
import java.util.List;

/**
 * The schedule of an operation beside the reports that were opened for it.
 *
 * @param schedule what the law plans
 * @param opened what was opened so far, in its order
 */
record PlannedReports(ReportSchedule schedule, List<ExecutionReport> opened) {

    /** The reports of the schedule that nobody has opened yet. */
    List<PlannedReport> unopened() {
        return schedule.reports().stream()
                .filter(planned -> opened.stream().noneMatch(report -> answers(report, planned)))
                .toList();
    }

    private static boolean answers(ExecutionReport report, PlannedReport planned) {
        return report.kind() == planned.kind()
                && (report.kind() == ReportKind.FINAL
                        || report.period().end().equals(planned.covers().end()));
    }

    /** Whether the carrier may ask for one more optional report. */
    boolean allowsOptional() {
        int interims = schedule.mandatoryInterims()
                + Math.toIntExact(opened.stream()
                        .filter(report -> report.kind() == ReportKind.INTERIM_OPTIONAL)
                        .count());
        return opened.stream().noneMatch(report -> report.kind() == ReportKind.FINAL)
                && schedule.allowsAnotherInterim(interims);
    }
}
