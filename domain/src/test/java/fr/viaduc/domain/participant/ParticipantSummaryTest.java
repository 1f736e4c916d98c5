package fr.viaduc.domain.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Rate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantSummaryTest {

    private static final LocalDate REFERENCE = LocalDate.of(2027, 3, 31);

    @Test
    @DisplayName("R-PART-1 R-PART-4 R-PART-14 the twelve people of the worked example count as they should")
    void theWorkedExampleComesOut() throws IOException {
        ParticipantSummary summary = ParticipantSummary.of(people(), REFERENCE);
        Map<String, Integer> expected = QuestionnaireItemTest.rows("indicators-expected.csv").stream()
                .filter(row -> row.getField("operation").equals("O-A")
                        && row.getField("ltu_rule").equals("AGE"))
                .collect(Collectors.toMap(row -> row.getField("code"), row -> Integer.parseInt(row.getField("T"))));
        assertEquals(expected.get("EECO01"), summary.complete());
        assertEquals(expected.get("EECO02"), summary.unemployed());
        assertEquals(expected.get("EECO04"), summary.inactive());
        assertEquals(expected.get("EECO05"), summary.employed());
        assertEquals(expected.get("EECR01"), summary.searching());
        assertEquals(expected.get("EECR02"), summary.newlyTraining());
        assertEquals(expected.get("EECR03"), summary.qualified());
        assertEquals(expected.get("EECR04"), summary.working());
        assertEquals(5, summary.women());
        assertEquals(5, summary.men());
        assertEquals(1, summary.nonBinary());
        assertEquals(12, summary.total());
        assertEquals(1, summary.incomplete());
    }

    @ParameterizedTest(name = "R-PART-5 {0} incomplete of {1}: alert {2}")
    @CsvSource({"0, 0, false", "35, 100, false", "36, 100, true", "1, 3, false", "2, 5, true", "7, 20, false"})
    void theAlertIsStrictlyAbove35Percent(int incomplete, int total, boolean alarming) {
        List<CountedParticipation> all = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            all.add(new CountedParticipation(
                    Gender.F,
                    ParticipationStatus.DRAFT,
                    LocalDate.of(2026, 2, 2),
                    i >= incomplete,
                    i >= incomplete,
                    ParticipantFixture.entry(),
                    null));
        }
        ParticipantSummary summary = ParticipantSummary.of(all, REFERENCE);
        assertEquals(alarming, summary.isAlarming(Rate.of("0.35")));
        assertEquals(incomplete, summary.unfinished());
    }

    @Test
    void onlyTheDaysUpToTheReferenceCount() {
        CountedParticipation p = new CountedParticipation(
                Gender.M,
                ParticipationStatus.VALIDATED_BY_OPERATOR,
                LocalDate.of(2026, 2, 2),
                true,
                true,
                ParticipantFixture.entry(),
                ParticipantFixture.exit("2026-08-14", "2026-08-20"));
        assertEquals(
                0, ParticipantSummary.of(List.of(p), LocalDate.of(2026, 2, 1)).total());
        assertEquals(
                1, ParticipantSummary.of(List.of(p), LocalDate.of(2026, 2, 2)).total());
        assertEquals(
                0, ParticipantSummary.of(List.of(p), LocalDate.of(2026, 8, 13)).working());
        assertEquals(
                1, ParticipantSummary.of(List.of(p), LocalDate.of(2026, 8, 14)).working());
    }

    @Test
    void whatACheckRejectedIsNotCounted() {
        CountedParticipation rejected = new CountedParticipation(
                Gender.M,
                ParticipationStatus.REJECTED_BY_CHECK,
                LocalDate.of(2026, 2, 2),
                true,
                true,
                ParticipantFixture.entry(),
                null);
        assertEquals(0, ParticipantSummary.of(List.of(rejected), REFERENCE).total());
    }

    @Test
    @DisplayName("R-PART-14 nobody is both looking for a job and at work, whatever the answers")
    void nobodyIsBothSearchingAndWorking() {
        for (LabourMarketStatus before : LabourMarketStatus.values()) {
            for (LabourMarketStatus after : LabourMarketStatus.values()) {
                ImmediateResult result = ImmediateResult.of(
                        ParticipantFixture.entryAs(before, null),
                        new ExitQuestionnaire(
                                REFERENCE, ExitReason.OTHER, after, REFERENCE, YesNo.NO, Qualification.NONE));
                assertFalse(result.searching() && result.working());
                assertTrue(before.group() != LabourStatus.EMPLOYED || !result.working());
            }
        }
    }

    /** The people of operation O-A; R10 came twice, so the second row is the return of the first. */
    private static List<CountedParticipation> people() throws IOException {
        List<CountedParticipation> people = new ArrayList<>();
        List<NamedCsvRecord> rows = QuestionnaireItemTest.rows("indicators-inputs.csv").stream()
                .filter(row -> row.getField("operation").equals("O-A"))
                .toList();
        for (NamedCsvRecord row : rows) {
            if (row.getField("record").equals("R10b")) {
                CountedParticipation first = people.remove(people.size() - 1);
                people.add(new CountedParticipation(
                        first.gender(),
                        first.status(),
                        first.enteredOn(),
                        first.completeRecord(),
                        first.full(),
                        first.entry(),
                        exit(row)));
            } else {
                people.add(counted(row));
            }
        }
        return people;
    }

    private static CountedParticipation counted(NamedCsvRecord row) {
        EducationLevel level = row.getField("isced").isEmpty()
                ? null
                : EducationLevel.read(row.getField("isced")).orElseThrow();
        EntryQuestionnaire entry = new EntryQuestionnaire(
                status(row.getField("statut_entree")),
                row.getField("debut_chomage").isEmpty() ? null : LocalDate.parse(row.getField("debut_chomage")),
                row.getField("en_formation_entree").equals("O") ? YesNo.YES : YesNo.NO,
                level,
                null,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                null);
        Gender gender = Gender.valueOf(row.getField("sexe"));
        LocalDate entered = LocalDate.parse(row.getField("entree"));
        HostOperation operation = new HostOperation(
                UUID.randomUUID(),
                "O-A",
                UUID.randomUUID(),
                UUID.randomUUID(),
                DateRange.of("2026-01-01", "2027-12-31"),
                true);
        PersonDetails person = new PersonDetails(
                "X", "Y", gender, LocalDate.parse(row.getField("naissance")), null, null, null, null, null, null);
        Completeness completeness = Completeness.of(new RecordFacts(operation, person, entered, entry, exit(row)));
        return new CountedParticipation(
                gender,
                ParticipationStatus.DRAFT,
                entered,
                completeness.isCompleteRecord(),
                completeness.isFull(),
                entry,
                exit(row));
    }

    /** The last event within the window decides; without one the person is as before. */
    private static ExitQuestionnaire exit(NamedCsvRecord row) {
        if (row.getField("sortie").isEmpty()) {
            return null;
        }
        LocalDate left = LocalDate.parse(row.getField("sortie"));
        LabourMarketStatus last = null;
        LocalDate seen = left;
        for (String event : row.getField("evenements_apres_sortie(jour:statut)").split(";")) {
            if (event.isEmpty()) {
                continue;
            }
            int day = Integer.parseInt(event.split(":")[0]);
            if (day <= ImmediateResult.WINDOW_DAYS) {
                last = status(event.split(":")[1]);
                seen = left.plusDays(day);
            }
        }
        return new ExitQuestionnaire(
                left,
                ExitReason.OTHER,
                last,
                seen,
                row.getField("en_formation_sortie").equals("O") ? YesNo.YES : YesNo.NO,
                row.getField("qualification").equals("O") ? Qualification.OTHER : Qualification.NONE);
    }

    private static LabourMarketStatus status(String word) {
        return switch (word) {
            case "CHOMEUR" -> LabourMarketStatus.REGISTERED_UNEMPLOYED;
            case "INACTIF" -> LabourMarketStatus.OTHER_INACTIVE;
            case "EMPLOI" -> LabourMarketStatus.EMPLOYEE;
            case "RECHERCHE" -> LabourMarketStatus.JOB_SEEKING;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
