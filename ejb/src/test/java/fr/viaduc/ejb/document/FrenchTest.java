package fr.viaduc.ejb.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.agreement.AmendmentKind;
import fr.viaduc.domain.agreement.SignatureLevel;
import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.appraisal.AppraisalSection;
import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.appraisal.SectionConclusion;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.selection.Attendance;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrenchTest {

    private final French french = new French();

    @Test
    void aConstantWithoutLabelIsRefused() {
        assertThrows(IllegalStateException.class, () -> french.say(TimeUnit.DAYS));
    }

    static Stream<Class<? extends Enum<?>>> printedConstants() {
        return Stream.of(
                AmendmentKind.class,
                AppraisalSection.class,
                Attendance.class,
                CostCategory.class,
                CostOption.class,
                DecisionOutcome.class,
                DocumentTemplate.class,
                FundingSourceKind.class,
                OpinionValue.class,
                ProposalKind.class,
                ReportKind.class,
                SectionConclusion.class,
                SignatureLevel.class);
    }

    @ParameterizedTest
    @MethodSource("printedConstants")
    void everyConstantThatDocumentsPrintHasALabel(Class<? extends Enum<?>> constants) {
        for (Enum<?> constant : constants.getEnumConstants()) {
            assertFalse(french.say(constant).isBlank());
        }
    }

    @Test
    void valuesOfTheTradePrintThemselvesInFrench() {
        assertEquals("63\u202F922,93\u202F€", french.say(Money.of("63922.93")));
        assertEquals("1er janvier 2027", french.say(LocalDate.of(2027, 1, 1)));
        assertEquals("21 novembre 2026", french.say(LocalDate.of(2026, 11, 21)));
        assertEquals("12,5\u202F%", french.say(Rate.of("0.125")));
    }

    @Test
    void instantsAreInLegalTimeInSummerAndInWinter() {
        assertEquals("1er juillet 2026 à 0 h 30", french.say(Instant.parse("2026-06-30T22:30:00Z")));
        assertEquals("31 décembre 2026 à 23 h 59", french.say(Instant.parse("2026-12-31T22:59:59Z")));
    }

    @Test
    void timesOfDayAreWrittenWithTheLetterOfTheHour() {
        assertEquals("9 h 30", french.cell(LocalTime.of(9, 30)));
        assertEquals("12 h 00", french.say(LocalTime.NOON));
    }

    @Test
    void anEmptyCellShowsADash() {
        assertEquals("–", french.cell(null));
        assertEquals("–", french.cell(""));
        assertEquals("01/01/2027", french.cell(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void spacesAndApostrophesAreThoseOfPrinters() {
        assertEquals(
                "l\u2019appel\u00A0: «\u00A0oui\u00A0»\u00A0; n°\u00A03",
                FrenchTypography.set("l'appel : « oui » ; n° 3"));
        assertEquals("http://exemple.fr", FrenchTypography.set("http://exemple.fr"));
    }

    @Test
    void whatNobodyCanSeeIsLeftOut() {
        assertEquals("facture.exe", FrenchTypography.visible("fac\u0000ture\u202E.exe\uFEFF"));
    }
}
