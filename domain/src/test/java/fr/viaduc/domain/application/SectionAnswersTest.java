package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FundingApplicationFixture.DEPOSIT;
import static fr.viaduc.domain.application.FundingApplicationFixture.editor;
import static fr.viaduc.domain.application.FundingApplicationFixture.emptyDraft;
import static fr.viaduc.domain.application.FundingApplicationFixture.sampleRow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionAnswersTest {

    private final FundingApplicationFixture fixture = emptyDraft();
    private final FundingApplication application = fixture.application;

    private List<RuleViolation> refusals(Section section, SectionInput input) {
        return assertThrows(RuleViolations.class, () -> application.write(section, input, editor(DEPOSIT)))
                .violations();
    }

    @DisplayName("R-APP-1 what is typed is kept in one form")
    @ParameterizedTest(name = "{0}: {1} is kept as {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ANNUAL_BUDGET        | 1 234,56               | 1234.56
                    ANNUAL_BUDGET        | 0                      | 0.00
                    STAFF_FTE            | 12,5                   | 12.5
                    STAFF_COUNT          | 1 250                  | 1250
                    REPRESENTATIVE_EMAIL | Nadia@Tremplin.Example | nadia@tremplin.example
                    START_DATE           | 2027-01-31             | 2027-01-31
                    MAIN_COMMUNE         | 2a004                  | 2A004
                    ALREADY_STARTED      | YES                    | YES
                    EQUALITY             | CROSS_CUTTING          | CROSS_CUTTING
                    """)
    void whatIsTypedIsUnderstood(SectionField field, String typed, String kept) {
        fixture.answer(field, typed);
        assertEquals(kept, application.answer(field));
    }

    @DisplayName("R-APP-1 what is not understood is refused with its field")
    @ParameterizedTest(name = "{0}: {1} is refused by {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ANNUAL_BUDGET        | -1           | application.field.money
                    ANNUAL_BUDGET        | 1e9          | application.field.money
                    ANNUAL_BUDGET        | abc          | application.field.money
                    ANNUAL_BUDGET        | 12,345       | application.field.money
                    STAFF_COUNT          | -3           | application.field.integer
                    STAFF_COUNT          | 3,5          | application.field.integer
                    STAFF_COUNT          | 9999999999   | application.field.integer
                    STAFF_FTE            | 1,234        | application.field.decimal
                    REPRESENTATIVE_EMAIL | nadia        | application.field.email
                    START_DATE           | 31/01/2027   | application.field.date
                    START_DATE           | 2027-02-30   | application.field.date
                    START_DATE           | 0001-01-01   | application.field.date
                    START_DATE           | 2101-01-01   | application.field.date
                    MAIN_COMMUNE         | 2C004        | application.field.commune
                    MAIN_COMMUNE         | Grenoble     | application.field.commune
                    ALREADY_STARTED      | peut-être    | application.field.yes.no
                    EQUALITY             | BOTH         | application.field.choice
                    """)
    void whatIsNotUnderstoodIsRefused(SectionField field, String typed, String code) {
        List<RuleViolation> refusals = refusals(field.section(), SectionInput.of(Map.of(field, typed)));
        assertEquals(1, refusals.size());
        assertEquals(code, refusals.get(0).code());
        assertEquals(field, ((AnswerRefused) refusals.get(0)).field());
        assertEquals("", application.answer(field));
    }

    @Test
    @DisplayName("R-APP-1 all refusals of a section come at once and nothing of it is kept")
    void allRefusalsComeAtOnce() {
        Map<SectionField, String> answers = new EnumMap<>(SectionField.class);
        answers.put(SectionField.START_DATE, "demain");
        answers.put(SectionField.END_DATE, "2027-12-31");
        answers.put(SectionField.PUBLIC_SUMMARY, "x".repeat(501));
        List<RuleViolation> refusals = refusals(Section.IDENTIFICATION, SectionInput.of(answers));
        assertEquals(
                List.of("application.field.long", "application.field.date"),
                refusals.stream().map(RuleViolation::code).toList());
        assertEquals("", application.answer(SectionField.END_DATE));
    }

    @Test
    void theSummaryHasFiveHundredCharactersAtMost() {
        fixture.answer(SectionField.PUBLIC_SUMMARY, "x".repeat(500));
        assertEquals(500, application.answer(SectionField.PUBLIC_SUMMARY).length());
    }

    @Test
    void anAnswerTypedEmptyIsForgottenAndOneLeftOutStays() {
        fixture.answer(SectionField.NEED, "Besoin");
        fixture.answer(SectionField.OBJECTIVES, "Objectifs");
        fixture.answer(SectionField.NEED, " ");
        assertEquals("", application.answer(SectionField.NEED));
        assertEquals("Objectifs", application.answer(SectionField.OBJECTIVES));
    }

    @Test
    void controlCharactersNeverReachTheDatabase() {
        fixture.answer(SectionField.NEED, "Un\u0000 besoin\r\nréel");
        assertEquals("Un besoin\nréel", application.answer(SectionField.NEED));
        fixture.answer(SectionField.NEED, "\u0000");
        assertEquals("", application.answer(SectionField.NEED));
    }

    @Test
    void aFieldOfAnotherSectionIsAProgrammingError() {
        SectionInput input = SectionInput.of(Map.of(SectionField.NEED, "Besoin"));
        assertThrows(IllegalArgumentException.class, () -> application.write(Section.PEOPLE, input, editor(DEPOSIT)));
    }

    @Test
    void rowsKeepTheirIdentityAndTheirOrder() {
        fixture.list(RowKind.ACTIVITY, titled("Accueil"), titled("Parcours"));
        UUID parcours = application.activities().get(1).id();
        SectionInput reordered = SectionInput.of(
                RowKind.ACTIVITY,
                List.of(
                        new SectionInput.Row(parcours, titled("Parcours renforcé")),
                        SectionInput.Row.of(titled("Suivi"))));
        application.write(Section.ACTIVITIES, reordered, editor(DEPOSIT));
        assertEquals(
                List.of("Parcours renforcé", "Suivi"),
                application.activities().stream().map(Activity::title).toList());
        assertEquals(parcours, application.activities().get(0).id());
    }

    @Test
    void oneRowIsRewrittenAndTheOthersStayAsTheyAre() {
        fixture.list(RowKind.ACTIVITY, titled("Accueil"), titled("Parcours"), titled("Suivi"));
        List<UUID> ids = application.activities().stream().map(Activity::id).toList();
        SectionInput changed = SectionInput.of(
                RowKind.ACTIVITY,
                List.of(
                        SectionInput.Row.asItIs(ids.get(0)),
                        new SectionInput.Row(ids.get(1), titled("")),
                        SectionInput.Row.asItIs(ids.get(2))));
        application.write(Section.ACTIVITIES, changed, editor(DEPOSIT));
        assertEquals(
                List.of("Accueil", "Suivi"),
                application.activities().stream().map(Activity::title).toList());
    }

    @Test
    void anEmptyRowIsNotKept() {
        fixture.list(RowKind.ACTIVITY, titled(""), titled("Suivi"));
        assertEquals(1, application.activities().size());
    }

    @Test
    void aRefusalInARowNamesTheRow() {
        SectionInput input = SectionInput.of(
                RowKind.PURCHASE,
                List.of(
                        SectionInput.Row.of(sampleRow(RowKind.PURCHASE)),
                        SectionInput.Row.of(Map.of(SectionField.PURCHASE_AMOUNT, "beaucoup"))));
        AnswerRefused refused =
                (AnswerRefused) refusals(Section.PURCHASES, input).get(0);
        assertEquals(OptionalInt.of(1), refused.rowIndex());
        assertEquals(RowKind.PURCHASE, refused.rowKind().orElseThrow());
        assertTrue(application.rows(RowKind.PURCHASE).isEmpty());
    }

    @Test
    void aListHasAnEnd() {
        List<SectionInput.Row> tooMany = java.util.stream.Stream.generate(() -> SectionInput.Row.of(titled("Action")))
                .limit(101)
                .toList();
        assertEquals(
                "application.rows.many",
                refusals(Section.ACTIVITIES, SectionInput.of(RowKind.ACTIVITY, tooMany))
                        .get(0)
                        .code());
    }

    @Test
    @DisplayName("R-APP-2 a field is asked only where another answer calls for it")
    void aFieldIsAskedOnlyWhereItIsCalledFor() {
        assertFalse(application.isAsked(SectionField.STARTED_HOW));
        fixture.answer(SectionField.ALREADY_STARTED, "YES");
        assertTrue(application.isAsked(SectionField.STARTED_HOW));
        assertFalse(application.isAsked(SectionField.DELEGATION_ACT));
        fixture.answer(SectionField.DELEGATE_NAME, "Lucas Morel");
        assertTrue(application.isAsked(SectionField.DELEGATION_ACT));
    }

    @Test
    @DisplayName("R-APP-2 a condition whose own question is not asked is not met")
    void conditionsFollowEachOther() {
        fixture.answer(SectionField.ECONOMIC_ACTIVITY, "YES");
        fixture.answer(SectionField.AID_SCHEME, "SGEI");
        assertTrue(application.isAsked(SectionField.SGEI_MANDATE));
        fixture.answer(SectionField.ECONOMIC_ACTIVITY, "NO");
        assertFalse(application.isAsked(SectionField.SGEI_MANDATE));
        assertFalse(application.isStateAid());
    }

    @Test
    void anIndicatorIsReadBackOnlyForAnOperationWithParticipants() {
        fixture.answer(SectionField.WITH_PARTICIPANTS, "YES");
        fixture.list(RowKind.INDICATOR, sampleRow(RowKind.INDICATOR));
        assertEquals("12.5", application.indicators().get(0).target());
        fixture.answer(SectionField.WITH_PARTICIPANTS, "NO");
        assertTrue(application.indicators().isEmpty());
    }

    private static Map<SectionField, String> titled(String title) {
        Map<SectionField, String> row = new EnumMap<>(SectionField.class);
        row.put(SectionField.ACTIVITY_TITLE, title);
        return row;
    }
}
