package fr.viaduc.domain.report;

import static fr.viaduc.domain.legal.LegalParametersFixture.law;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.report.ReportSchedule.PlannedReport;
import fr.viaduc.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportScheduleTest {

    @ParameterizedTest(name = "{0} to {1}: {2} mandatory interim reports")
    @CsvSource({
        "2026-01-01,2026-12-31,0",
        "2026-01-01,2027-01-01,0",
        "2026-01-01,2027-12-31,0",
        "2026-01-01,2028-01-01,1",
        "2026-01-01,2028-12-31,1",
        "2026-01-01,2029-01-01,2",
        "2026-01-01,2029-12-31,2",
        "2026-01-01,2030-01-01,3"
    })
    @DisplayName(
            "R-SCHED-1 the number of reports follows the duration, with the day after a full year in the next class")
    void theNumberOfReportsFollowsTheDuration(String start, String end, int mandatory) {
        ReportSchedule schedule = ReportSchedule.of(DateRange.of(start, end), law());
        assertEquals(mandatory, schedule.mandatoryInterims());
        assertEquals(mandatory + 1, schedule.reports().size());
        assertEquals(ReportKind.FINAL, schedule.reports().get(mandatory).kind());
    }

    @Test
    @DisplayName("R-SCHED-1 no interim report up to a year, at most one up to two, more beyond")
    void optionalInterimsFollowTheDuration() {
        assertFalse(during("2026-01-01", "2026-12-31").allowsAnotherInterim(0));
        assertTrue(during("2026-01-01", "2027-12-31").allowsAnotherInterim(0));
        assertFalse(during("2026-01-01", "2027-12-31").allowsAnotherInterim(1));
        assertTrue(during("2026-01-01", "2028-12-31").allowsAnotherInterim(1));
    }

    @Test
    @DisplayName("R-SCHED-2 an operation that ends on 31 December owes its final report by 30 June")
    void theFinalReportIsDueSixMonthsAfterTheEnd() {
        assertEquals(
                LocalDate.of(2027, 6, 30), during("2026-01-01", "2026-12-31").finalDueOn());
        assertEquals(
                LocalDate.of(2027, 2, 28), during("2026-01-01", "2026-08-31").finalDueOn());
    }

    @Test
    @DisplayName("R-SCHED-2 interim reports cover each full year from the start")
    void interimReportsCoverFullYears() {
        assertEquals(
                List.of(
                        new PlannedReport(
                                ReportKind.INTERIM_MANDATORY,
                                DateRange.of("2026-03-01", "2027-02-28"),
                                LocalDate.of(2027, 8, 28)),
                        new PlannedReport(
                                ReportKind.FINAL, DateRange.of("2026-03-01", "2028-08-31"), LocalDate.of(2029, 2, 28))),
                during("2026-03-01", "2028-08-31").reports());
    }

    private static ReportSchedule during(String start, String end) {
        return ReportSchedule.of(DateRange.of(start, end), law());
    }
}
