package fr.viaduc.domain.legal;

import static fr.viaduc.domain.legal.ParameterType.INTEGER;
import static fr.viaduc.domain.legal.ParameterType.RATIO;
import static fr.viaduc.domain.legal.ProgrammingPeriod.PERIOD_2021_2027;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesOfBodiesTest {

    private static final UUID BODY = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FROM = TODAY.plusDays(10);

    private static LegalParameter common(Confidence confidence) {
        return new LegalParameter("rebuttal.days", "30", INTEGER, "days", PERIOD_2021_2027, null, "design", confidence);
    }

    private static BodyFigure figure(String text, ParameterType kind, LocalDate from) {
        return new BodyFigure("rebuttal.days", PERIOD_2021_2027, from, text, kind, "délibération du 2 mars 2026");
    }

    private static LegalParameter given(LegalParameter... known) {
        return new LegalParameters(List.of(known)).giveBody(BODY, figure("20", INTEGER, FROM), TODAY);
    }

    private static int days(LocalDate day, LegalParameter... known) {
        return new LegalParameters(List.of(known)).integer("rebuttal.days", PERIOD_2021_2027, day);
    }

    @Test
    @DisplayName("R-LEGAL-7 the value of the body holds before the common one from its first day on")
    void valueOfBodyHoldsBeforeCommonOne() {
        LegalParameter common = common(Confidence.DESIGN);
        LegalParameter own = given(common);
        assertEquals(30, days(FROM.minusDays(1), common, own));
        assertEquals(20, days(FROM, common, own));
        own.endOn(FROM.plusDays(5));
        assertEquals(30, days(FROM.plusDays(6), common, own));
    }

    @Test
    @DisplayName("R-LEGAL-4 a new value of the body ends its former one the day before")
    void newValueEndsFormerOne() {
        LegalParameter common = common(Confidence.DESIGN);
        LegalParameter former = given(common);
        LocalDate later = FROM.plusYears(1);
        LegalParameter next =
                new LegalParameters(List.of(common, former)).giveBody(BODY, figure("25", INTEGER, later), TODAY);
        assertEquals(later.minusDays(1), former.validTo());
        assertEquals(20, days(later.minusDays(1), common, former, next));
        assertEquals(25, days(later, common, former, next));
        assertEquals(30, new LegalParameters(List.of(common)).integer("rebuttal.days", PERIOD_2021_2027, later));
    }

    @Test
    @DisplayName("R-LEGAL-6 a figure that a binding text sets is refused, and the law wins if it comes later")
    void lawIsRefused() {
        assertRefused("legal.parameter.law", () -> given(common(Confidence.LAW)));
        LegalParameter own = given(common(Confidence.TO_CONFIRM));
        assertEquals(30, days(FROM, common(Confidence.LAW), own));
    }

    @Test
    @DisplayName("R-LEGAL-8 a value begins on the day on which it is given at the earliest")
    void pastIsRefused() {
        LegalParameters known = new LegalParameters(List.of(common(Confidence.SOURCE)));
        assertRefused(
                "legal.parameter.past", () -> known.giveBody(BODY, figure("20", INTEGER, TODAY.minusDays(1)), TODAY));
        assertEquals(
                TODAY, known.giveBody(BODY, figure("20", INTEGER, TODAY), TODAY).validFrom());
    }

    @Test
    @DisplayName("R-LEGAL-3 a second value cannot begin before the first one has begun")
    void secondValueBeforeFirstIsRefused() {
        LegalParameter common = common(Confidence.DESIGN);
        LegalParameters known = new LegalParameters(List.of(common, given(common)));
        assertRefused("legal.parameter.dates", () -> known.giveBody(BODY, figure("25", INTEGER, FROM), TODAY));
    }

    @Test
    @DisplayName("R-LEGAL-5 the value of the body is written as the figure is")
    void otherTypeIsRefused() {
        LegalParameters known = new LegalParameters(List.of(common(Confidence.DESIGN)));
        assertRefused("legal.parameter.value", () -> known.giveBody(BODY, figure("0.5", RATIO, FROM), TODAY));
        assertRefused("legal.parameter.value", () -> known.giveBody(BODY, figure("vingt", INTEGER, FROM), TODAY));
        assertRefused(
                "legal.parameter.basis.missing", () -> new BodyFigure("x", PERIOD_2021_2027, FROM, "1", INTEGER, " "));
    }

    @Test
    @DisplayName("R-LEGAL-2 a body answers an open question for itself, once it says how the value is written")
    void openQuestionIsAnswered() {
        LegalParameter open = new LegalParameter(
                "rebuttal.days", "?", ParameterType.UNKNOWN, "days", PERIOD_2021_2027, null, "x", Confidence.OPEN);
        assertEquals(20, days(FROM, open, given(open)));
        LegalParameters known = new LegalParameters(List.of(open));
        assertRefused(
                "legal.parameter.value", () -> known.giveBody(BODY, figure("?", ParameterType.UNKNOWN, FROM), TODAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY|1 500,50 €|1500.50|1 500,50",
                "MONEY|200000|200000|200 000",
                "RATIO|25 %|1/4|25 %",
                "RATIO|0,4|0.4|40 %",
                "INTEGER|1 720|1720|1720",
                "DATE|31/12/2029|2029-12-31|31/12/2029",
                "DAYS|01-31;07-31|01-31;07-31|31/01 ; 31/07",
                "DAY_RANGE|07-01..06-30|07-01..06-30|01/07 au 30/06"
            })
    @DisplayName("R-LEGAL-5 values are typed and shown as in France")
    void valuesAreTypedAndShownAsInFrance(ParameterType type, String typed, String kept, String shown) {
        assertEquals(kept, type.read(typed));
        assertEquals(shown, type.show(kept).replaceAll("[\\u00a0\\u202f]", " "));
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
