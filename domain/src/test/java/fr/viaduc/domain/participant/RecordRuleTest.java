package fr.viaduc.domain.participant;

import static fr.viaduc.domain.participant.ParticipantFixture.entry;
import static fr.viaduc.domain.participant.ParticipantFixture.entryAs;
import static fr.viaduc.domain.participant.ParticipantFixture.facts;
import static fr.viaduc.domain.participant.ParticipantFixture.operation;
import static fr.viaduc.domain.participant.ParticipantFixture.operationOf2015;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aCompleteRecordBreaksNoRule() {
        assertEquals(List.of(), RecordRule.broken(facts(entry(), null), TODAY));
        assertTrue(Completeness.of(facts(entry(), null)).isFull());
    }

    @ParameterizedTest(name = "R-PART-7 born on {0}, entered on 2 February 2026: {1}")
    @CsvSource({
        "2026-02-03, participant.age.impossible",
        "1925-02-02, participant.age.impossible",
        "1925-02-03, participant.age.unusual",
        "2010-02-03, participant.age.unusual",
        "2010-02-02, ''",
        "1955-02-03, ''",
        "1955-02-02, participant.age.unusual"
    })
    void theAgeIsCountedInCompletedYearsAtEntry(LocalDate birth, String code) {
        EntryQuestionnaire noDiploma = new EntryQuestionnaire(
                LabourMarketStatus.OTHER_INACTIVE,
                null,
                YesNo.NO,
                EducationLevel.NONE,
                null,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                null);
        assertEquals(code, codes(new RecordFacts(operation(), born(birth), LocalDate.of(2026, 2, 2), noDiploma, null)));
    }

    @Test
    @DisplayName("R-PART-7 a diploma that does not fit the age is pointed out, not refused")
    void aDiplomaThatDoesNotFitTheAgeIsPointedOut() {
        RecordFacts child =
                new RecordFacts(operation(), born(LocalDate.of(2010, 2, 3)), LocalDate.of(2026, 2, 2), entry(), null);
        List<RecordFinding> found = RecordRule.broken(child, TODAY);
        assertTrue(found.stream().anyMatch(f -> f.rule() == RecordRule.EDUCATION_FITS_AGE));
        assertFalse(found.stream().anyMatch(RecordFinding::isError));
    }

    @Test
    @DisplayName("R-PART-7 an operation of one day has no participants: pointed out")
    void anOperationOfOneDayIsPointedOut() {
        HostOperation short1 = new HostOperation(
                UUID.randomUUID(),
                "202600043",
                ParticipantFixture.BODY,
                UUID.randomUUID(),
                DateRange.of("2026-02-02", "2026-02-02"),
                true);
        assertEquals(
                "participant.operation.short",
                codes(new RecordFacts(short1, ParticipantFixture.lea(), LocalDate.of(2026, 2, 2), entry(), null)));
    }

    @Test
    @DisplayName("R-PART-6 refusing to say whether one is a third-country national is not accepted")
    void aRefusalIsAcceptedForFourItemsOnly() {
        EntryQuestionnaire refusing = new EntryQuestionnaire(
                LabourMarketStatus.OTHER_INACTIVE,
                null,
                YesNo.REFUSED,
                EducationLevel.BACHELOR,
                null,
                YesNo.REFUSED,
                YesNo.REFUSED,
                YesNo.REFUSED,
                YesNo.REFUSED,
                YesNo.REFUSED,
                null);
        List<QuestionnaireItem> refused = RecordRule.broken(facts(refusing, null), TODAY).stream()
                .map(RecordFinding::item)
                .toList();
        assertEquals(List.of(QuestionnaireItem.E12, QuestionnaireItem.E19), refused);
    }

    @Test
    void theThirdSexIsRefusedBefore2021() {
        PersonDetails person = new PersonDetails(
                "DURAND", "Sacha", Gender.N, LocalDate.of(1985, 7, 7), null, null, null, null, null, null);
        RecordFacts old = new RecordFacts(
                operationOf2015(),
                person,
                LocalDate.of(2015, 3, 1),
                entryAs(LabourMarketStatus.OTHER_INACTIVE, null),
                null);
        assertEquals("participant.gender.period", codes(old));
    }

    @Test
    void unemploymentBeginsBeforeTheEntry() {
        assertEquals(
                "participant.unemployment.after.entry",
                codes(facts(entryAs(LabourMarketStatus.REGISTERED_UNEMPLOYED, LocalDate.of(2026, 2, 3)), null)));
        assertEquals(
                "", codes(facts(entryAs(LabourMarketStatus.REGISTERED_UNEMPLOYED, LocalDate.of(2026, 2, 2)), null)));
    }

    @Test
    void jobSeekingIsNoAnswerAtEntry() {
        assertEquals(
                "participant.entry.status.exit.only",
                codes(facts(entryAs(LabourMarketStatus.JOB_SEEKING, LocalDate.of(2025, 1, 1)), null)));
    }

    @Test
    @DisplayName("R-PART-4 the duration is due from the unemployed only, the household before 2021 only")
    void whatIsDueDependsOnThePerson() {
        Completeness unemployed = Completeness.of(facts(entryAs(LabourMarketStatus.REGISTERED_UNEMPLOYED, null), null));
        assertEquals(List.of(QuestionnaireItem.E11), unemployed.missing());
        assertFalse(unemployed.isCompleteRecord());
        assertTrue(Completeness.of(facts(entryAs(LabourMarketStatus.EMPLOYEE, null), null))
                .isFull());
        RecordFacts old =
                new RecordFacts(operationOf2015(), ParticipantFixture.lea(), LocalDate.of(2015, 3, 1), entry(), null);
        assertEquals(List.of(QuestionnaireItem.E14), Completeness.of(old).missing());
        assertTrue(Completeness.of(old).isCompleteRecord());
    }

    @Test
    void aPhoneOrAnAddressIsEnoughToReachAPerson() {
        PersonDetails silent = new PersonDetails(
                "DURAND", "Sacha", Gender.M, LocalDate.of(1985, 7, 7), "38185", null, null, "38185", null, null);
        RecordFacts facts = new RecordFacts(operation(), silent, LocalDate.of(2026, 2, 2), entry(), null);
        assertEquals(
                List.of(QuestionnaireItem.E07, QuestionnaireItem.E08),
                Completeness.of(facts).missing());
    }

    private static PersonDetails born(LocalDate birth) {
        return new PersonDetails("MARTIN", "Léa", Gender.F, birth, "38185", null, "38000", "38185", "0611223344", null);
    }

    private static String codes(RecordFacts facts) {
        return String.join(
                " ",
                RecordRule.broken(facts, TODAY).stream()
                        .map(f -> f.violation().code())
                        .toList());
    }
}
