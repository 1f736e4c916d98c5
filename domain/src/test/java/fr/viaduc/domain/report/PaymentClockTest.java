package fr.viaduc.domain.report;

import static fr.viaduc.domain.legal.LegalParametersFixture.formerLaw;
import static fr.viaduc.domain.legal.LegalParametersFixture.law;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The dates are those of the worked example of deadlines of the trade. */
class PaymentClockTest {

    private static final LocalDate DEPOSIT = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("R-CLOCK-1 deposited on 2 March, to be paid by 21 May")
    void withoutInterruption() {
        PaymentClock clock = clock();
        assertEquals(LocalDate.of(2026, 5, 21), clock.dueOn(DEPOSIT));
        assertEquals(80, clock.remaining(DEPOSIT));
        assertEquals(0, clock.elapsed(DEPOSIT));
        assertFalse(clock.isLate(LocalDate.of(2026, 5, 21)));
        assertTrue(clock.isLate(LocalDate.of(2026, 5, 22)));
    }

    @Test
    @DisplayName("R-CLOCK-1 the former period gives 90 days")
    void theFormerPeriodGivesNinetyDays() {
        assertEquals(
                LocalDate.of(2019, 5, 30),
                PaymentClock.of(LocalDate.of(2019, 3, 1), formerLaw(), List.of())
                        .dueOn(LocalDate.of(2019, 3, 1)));
    }

    @Test
    @DisplayName("R-CLOCK-2 two interruptions of 21 and 5 days move the last day to 16 June")
    void twoInterruptions() {
        PaymentClock clock = clock(answered("2026-04-20", "2026-04-25"), answered("2026-03-20", "2026-04-10"));
        assertEquals(LocalDate.of(2026, 6, 16), clock.dueOn(LocalDate.of(2026, 5, 1)));
        assertFalse(clock.isInterrupted());
    }

    @Test
    @DisplayName("R-CLOCK-2 days on which two requests are open count once")
    void overlappingInterruptionsCountOnce() {
        PaymentClock clock = clock(answered("2026-03-20", "2026-04-10"), answered("2026-04-01", "2026-04-05"));
        assertEquals(LocalDate.of(2026, 6, 11), clock.dueOn(LocalDate.of(2026, 5, 1)));
        assertEquals(
                clock.dueOn(DEPOSIT),
                clock(answered("2026-03-20", "2026-04-03"), answered("2026-04-01", "2026-04-10"))
                        .dueOn(DEPOSIT));
    }

    @Test
    @DisplayName("R-CLOCK-2 while an answer is awaited the days left do not change")
    void theClockStandsStillWhileAnAnswerIsAwaited() {
        PaymentClock clock = clock(open("2026-03-20"));
        assertTrue(clock.isInterrupted());
        assertEquals(62, clock.remaining(LocalDate.of(2026, 3, 20)));
        assertEquals(62, clock.remaining(LocalDate.of(2026, 4, 30)));
        assertEquals(18, clock.elapsed(LocalDate.of(2026, 4, 30)));
        assertEquals(LocalDate.of(2026, 7, 1), clock.dueOn(LocalDate.of(2026, 4, 30)));
    }

    @Test
    @DisplayName("R-CLOCK-2 a request after the last day no longer moves it")
    void aRequestAfterTheLastDayMovesNothing() {
        PaymentClock clock = clock(answered("2026-05-22", "2026-06-30"));
        assertEquals(LocalDate.of(2026, 5, 21), clock.dueOn(LocalDate.of(2026, 7, 1)));
        assertTrue(clock.isLate(LocalDate.of(2026, 7, 1)));
        assertEquals(
                LocalDate.of(2026, 5, 31),
                clock(answered("2026-05-21", "2026-05-31")).dueOn(LocalDate.of(2026, 7, 1)));
    }

    @Test
    @DisplayName("R-CLOCK-2 an interruption has a reason, and its answer does not come first")
    void anInterruptionHasAReason() {
        assertEquals(
                "report.clock.reason.missing",
                assertThrows(RuleViolation.class, () -> new ClockInterruption(DEPOSIT, " ", "DEM-1"))
                        .code());
        assertEquals(
                "report.clock.answer.early",
                assertThrows(RuleViolation.class, () -> open("2026-03-20").answeredOn(LocalDate.of(2026, 3, 19)))
                        .code());
        assertEquals(
                DEPOSIT.plusDays(80),
                clock(answered("2026-03-20", "2026-03-20")).dueOn(DEPOSIT));
    }

    private static PaymentClock clock(ClockInterruption... interruptions) {
        return PaymentClock.of(DEPOSIT, law(), Arrays.asList(interruptions));
    }

    private static ClockInterruption open(String from) {
        return new ClockInterruption(LocalDate.parse(from), "Preuves d’acquittement manquantes", "DEM-1");
    }

    private static ClockInterruption answered(String from, String to) {
        return open(from).answeredOn(LocalDate.parse(to));
    }
}
