package fr.viaduc.domain.report;

import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Échéancier des bilans: how many execution reports an operation owes, and when, by the duration of its realisation
 * (fse.gouv.fr, programming period 2021-2027).
 *
 * @param realisation when the operation is carried out
 * @param delayMonths months between the end of what a report covers and the day on which it is due
 */
public record ReportSchedule(DateRange realisation, int delayMonths) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * A report that the agreement plans.
     *
     * @param kind mandatory interim or final
     * @param covers from the start of the operation to the last day reported on
     * @param dueOn last day on which it may be deposited
     */
    public record PlannedReport(ReportKind kind, DateRange covers, LocalDate dueOn) {}

    /** The schedule that the law gives to an operation. */
    public static ReportSchedule of(DateRange realisation, ApplicableLaw law) {
        return new ReportSchedule(realisation, law.integer("report.final.months"));
    }

    /** Years begun. */
    private int years() {
        return (realisation.lengthInMonths() + MONTHS_OF_A_YEAR - 1) / MONTHS_OF_A_YEAR;
    }

    /** How many interim reports the operation owes at least: none up to two years, then one less than full years. */
    public int mandatoryInterims() {
        return Math.max(0, years() - 2);
    }

    /**
     * Whether the carrier may ask for one more interim report.
     *
     * @param interims how many there are already, mandatory ones included
     */
    public boolean allowsAnotherInterim(int interims) {
        return switch (years()) {
            case 1 -> false;
            case 2 -> interims < 1;
            default -> true;
        };
    }

    /** The reports that are owed, in order; the last one is final. */
    public List<PlannedReport> reports() {
        List<PlannedReport> reports = new ArrayList<>();
        for (int year = 1; year <= mandatoryInterims(); year++) {
            LocalDate last = realisation
                    .start()
                    .plusMonths((long) year * MONTHS_OF_A_YEAR)
                    .minusDays(1);
            reports.add(planned(ReportKind.INTERIM_MANDATORY, last));
        }
        reports.add(planned(ReportKind.FINAL, realisation.end()));
        return List.copyOf(reports);
    }

    private PlannedReport planned(ReportKind kind, LocalDate last) {
        return new PlannedReport(kind, new DateRange(realisation.start(), last), last.plusMonths(delayMonths));
    }

    /** Last day on which the final report may be deposited. */
    public LocalDate finalDueOn() {
        return realisation.end().plusMonths(delayMonths);
    }
}
