package fr.viaduc.domain.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuestionnaireItemTest {

    @Test
    @DisplayName("R-PART-4 R-PART-6 the items are those of the collection, with their refusals and their weight")
    void theItemsAreThoseOfTheCollection() throws IOException {
        List<NamedCsvRecord> collected = rows("participant-questionnaire.csv").stream()
                .filter(row -> !row.getField("code").startsWith("M"))
                .toList();
        assertEquals(
                collected.stream().map(row -> row.getField("code")).toList(),
                Arrays.stream(QuestionnaireItem.values()).map(Enum::name).toList());
        for (NamedCsvRecord row : collected) {
            QuestionnaireItem item = QuestionnaireItem.valueOf(row.getField("code"));
            assertEquals(row.getField("refusal_allowed").equals("Y"), item.allowsRefusal(), item + " refusal");
            assertEquals(
                    row.getField("complete_record").equals("Y"), item.countsForCompleteRecord(), item + " complete");
            assertEquals(row.getField("special_category").equals("Y"), item.isSpecialCategory(), item + " special");
        }
    }

    @Test
    @DisplayName(
            "R-PART-15 special categories and the origin are protected; an answer left out is the one known before")
    void protectedAnswersAreHiddenAndKept() {
        EntryQuestionnaire known = ParticipantFixture.entry();
        RecordFacts shown = ParticipantFixture.facts(known.withoutProtected(), null);
        for (QuestionnaireItem item : QuestionnaireItem.values()) {
            assertTrue(item.isProtected() || !item.isSpecialCategory(), item.name());
            if (item.isProtected()) {
                assertFalse(item.isAnsweredIn(shown), item.name());
            }
        }
        assertEquals(known, known.withoutProtected().keepingProtectedOf(known));
        EntryQuestionnaire other = new EntryQuestionnaire(
                known.status(),
                known.unemployedSince(),
                known.inTraining(),
                known.education(),
                known.household(),
                YesNo.REFUSED,
                null,
                known.housingExclusion(),
                null,
                known.thirdCountryNational(),
                known.informedOn());
        assertEquals(YesNo.REFUSED, other.keepingProtectedOf(known).disability());
        assertEquals(YesNo.NO, other.keepingProtectedOf(known).parentBornAbroad());
    }

    @Test
    void theAnswersBearTheCodesOfTheCollection() throws IOException {
        assertCodes("E10", LabourMarketStatus.values(), LabourMarketStatus::fileCode, "RECHERCHE_EMPLOI");
        assertCodes("E15", YesNo.values(), YesNo::fileCode, "");
        assertCodes("S02", ExitReason.values(), ExitReason::fileCode, "");
        assertCodes("S06", Qualification.values(), Qualification::fileCode, "");
    }

    @Test
    @DisplayName("R-PART-12 the columns are the 28 of the template, in its order, and its own row is read")
    void theColumnsAreThoseOfTheTemplate() throws IOException {
        NamedCsvRecord row = rows("participant-import-template.csv").get(0);
        assertEquals(28, ImportColumn.values().length);
        assertEquals(row.getHeader(), ImportColumn.headers());
        for (ImportColumn column : ImportColumn.values()) {
            assertEquals(row.getField(column.header()), column.example());
        }
    }

    private static <E> void assertCodes(
            String item, E[] values, java.util.function.Function<E, String> code, String besides) throws IOException {
        String allowed = rows("participant-questionnaire.csv").stream()
                .filter(row -> row.getField("code").equals(item))
                .findFirst()
                .orElseThrow()
                .getField("allowed_values");
        List<String> ours =
                Arrays.stream(values).map(code).filter(c -> !c.equals(besides)).toList();
        assertEquals(List.of(allowed.split(";")), ours);
    }

    static List<NamedCsvRecord> rows(String resource) throws IOException {
        try (Reader reader = new InputStreamReader(
                        QuestionnaireItemTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }
}
