package fr.viaduc.domain.legal;

import static fr.viaduc.domain.legal.LegalParametersFixture.legalParameters;
import static fr.viaduc.domain.legal.LegalParametersFixture.value;
import static fr.viaduc.domain.legal.ParameterType.INTEGER;
import static fr.viaduc.domain.legal.ProgrammingPeriod.BOTH;
import static fr.viaduc.domain.legal.ProgrammingPeriod.PERIOD_2014_2020;
import static fr.viaduc.domain.legal.ProgrammingPeriod.PERIOD_2021_2027;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalParametersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("R-LEGAL-2 an unknown code is refused with its name")
    void refusesAnUnknownCode() {
        assertUnknown("rate.T99", PERIOD_2021_2027, DAY);
    }

    @Test
    @DisplayName("R-LEGAL-2 a figure known only for the other period is refused")
    void refusesTheFigureOfTheOtherPeriod() {
        assertUnknown("rate.T40", PERIOD_2014_2020, DAY);
    }

    @Test
    @DisplayName("R-LEGAL-2 a figure that is still open is refused, never guessed")
    void refusesAnOpenFigure() {
        assertUnknown("ltu.months", PERIOD_2021_2027, DAY);
    }

    @Test
    @DisplayName("R-LEGAL-2 a day before the first or after the last value is refused")
    void refusesADayOutsideAllValues() {
        LegalParameter value = value("deminimis", "200000", ParameterType.MONEY, BOTH, LocalDate.of(2014, 1, 1));
        value.endOn(LocalDate.of(2023, 12, 31));
        LegalParameters parameters = new LegalParameters(List.of(value));
        assertUnknown(parameters, "deminimis", PERIOD_2021_2027, LocalDate.of(2013, 12, 31));
        assertUnknown(parameters, "deminimis", PERIOD_2021_2027, LocalDate.of(2024, 1, 1));
        assertEquals(Money.of(200_000), parameters.money("deminimis", PERIOD_2021_2027, LocalDate.of(2023, 12, 31)));
    }

    @Test
    @DisplayName("R-LEGAL-1 each period has its own value, a shared figure has one")
    void answersWithTheValueOfThePeriod() {
        LegalParameters parameters = legalParameters();
        assertEquals(90, parameters.integer("payment.delay", PERIOD_2014_2020, DAY));
        assertEquals(80, parameters.integer("payment.delay", PERIOD_2021_2027, DAY));
        assertEquals(1720, parameters.integer("hours.year", PERIOD_2014_2020, DAY));
        assertEquals(1720, parameters.integer("hours.year", PERIOD_2021_2027, DAY));
        assertEquals(LocalDate.of(2029, 12, 31), parameters.date("elig.end", PERIOD_2021_2027, DAY));
        assertEquals(Rate.of("0.40"), parameters.on(PERIOD_2021_2027, DAY).rate("rate.T40"));
    }

    @Test
    @DisplayName("R-LEGAL-3 two values on the same day are refused")
    void refusesOverlappingValues() {
        LegalParameter always = value("payment.delay", "80", INTEGER, PERIOD_2021_2027);
        LegalParameter later = value("payment.delay", "70", INTEGER, PERIOD_2021_2027, LocalDate.of(2030, 1, 1));
        LegalParameter shared = value("payment.delay", "70", INTEGER, BOTH);
        assertOverlap(always, later);
        assertOverlap(later, always);
        assertOverlap(always, shared);
        assertOverlap(shared, always);
    }

    @Test
    @DisplayName("R-LEGAL-4 a new value ends the former one the day before")
    void aNewValueEndsTheFormerOne() {
        LegalParameter former = value("payment.delay", "80", INTEGER, PERIOD_2021_2027);
        LegalParameter next = former.replacedFrom(LocalDate.of(2027, 1, 1), "70", "CPR modifié", Confidence.LAW);
        LegalParameters parameters = new LegalParameters(List.of(former, next));
        assertEquals(80, parameters.integer("payment.delay", PERIOD_2021_2027, LocalDate.of(2026, 12, 31)));
        assertEquals(70, parameters.integer("payment.delay", PERIOD_2021_2027, LocalDate.of(2027, 1, 1)));
        assertEquals(LocalDate.of(2026, 12, 31), former.validTo());
        assertEquals("CPR modifié", next.legalBasis());
    }

    @Test
    @DisplayName("R-LEGAL-4 a value that has ended, or not begun, cannot be replaced")
    void onlyAValueInForceIsReplaced() {
        LegalParameter value = value("payment.delay", "80", INTEGER, PERIOD_2021_2027, DAY);
        assertDatesRefused(() -> value.replacedFrom(DAY, "70", "CPR", Confidence.LAW));
        assertDatesRefused(() -> value.endOn(DAY.minusDays(1)));
        value.endOn(DAY);
        assertDatesRefused(() -> value.replacedFrom(DAY.plusDays(2), "70", "CPR", Confidence.LAW));
        assertEquals(DAY, value.validTo());
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY,1e5",
        "MONEY,-1",
        "MONEY,1.234",
        "RATIO,40 %",
        "RATIO,1/0",
        "INTEGER,1.5",
        "INTEGER,",
        "DATE,2026-02-30",
        "DATE,31/12/2029",
        "DAYS,02-30",
        "DAYS,01-31;",
        "DAY_RANGE,07-01",
        "RATIOS,0.85;",
        "UNKNOWN,12"
    })
    @DisplayName("R-LEGAL-5 a value that its type does not allow is refused")
    void refusesAValueOfAnotherType(ParameterType type, String text) {
        String value = text == null ? "" : text;
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> value("some.figure", value, type, BOTH));
        assertEquals("legal.parameter.value", refusal.code());
    }

    @Test
    @DisplayName("R-LEGAL-5 lists and ranges are read in the order of the text")
    void readsListsAndRanges() {
        assertEquals(
                List.of(MonthDay.of(1, 31), MonthDay.of(7, 31)),
                value("transmission.indicators", "01-31;07-31", ParameterType.DAYS, BOTH)
                        .days());
        assertEquals(
                List.of(MonthDay.of(7, 1), MonthDay.of(6, 30)),
                value("accounting.year", "07-01..06-30", ParameterType.DAY_RANGE, BOTH)
                        .days());
        assertEquals(
                List.of(Rate.of("0.85"), Rate.of("0.40")),
                value("eu.rates", "0.85;0.40", ParameterType.RATIOS, BOTH).rates());
    }

    @Test
    void aFigureAskedForAsSomethingElseIsAnErrorOfTheProgram() {
        assertThrows(
                IllegalStateException.class, () -> legalParameters().money("payment.delay", PERIOD_2021_2027, DAY));
    }

    @Test
    void aFigureOfOnePeriodDoesNotCoverTheOther() {
        assertTrue(BOTH.covers(PERIOD_2014_2020));
        assertTrue(PERIOD_2014_2020.covers(PERIOD_2014_2020));
        assertFalse(PERIOD_2014_2020.covers(PERIOD_2021_2027));
        assertFalse(PERIOD_2021_2027.covers(BOTH));
    }

    private static void assertUnknown(String code, ProgrammingPeriod period, LocalDate day) {
        assertUnknown(legalParameters(), code, period, day);
    }

    private static void assertUnknown(
            LegalParameters parameters, String code, ProgrammingPeriod period, LocalDate day) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> parameters.get(code, period, day));
        assertEquals("legal.parameter.unknown", refusal.code());
        assertEquals(List.of(code, period, day), refusal.arguments());
    }

    private static void assertOverlap(LegalParameter... values) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> new LegalParameters(List.of(values)));
        assertEquals("legal.parameter.overlap", refusal.code());
    }

    private static void assertDatesRefused(Executable act) {
        assertEquals(
                "legal.parameter.dates", assertThrows(RuleViolation.class, act).code());
    }
}
