package fr.viaduc.domain.participant;

import static fr.viaduc.domain.participant.ParticipantFixture.carrier;
import static fr.viaduc.domain.participant.ParticipantFixture.lea;
import static fr.viaduc.domain.participant.ParticipantFixture.operation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {

    private static final Places PLACES =
            new Places(code -> code.equals("38185") || code.startsWith("01") || code.startsWith("99"), (p, c) -> true);

    @Test
    @DisplayName("R-PART-12 the row of the template is read without a word")
    void theRowOfTheTemplateIsRead() {
        RowReading row = read();
        assertEquals(List.of(), row.problems());
        assertEquals("+33611223344", row.person().phone());
        assertEquals(EducationLevel.UPPER_SECONDARY, row.entry().education());
        assertEquals(YesNo.REFUSED, row.entry().housingExclusion());
        assertEquals(LocalDate.of(2026, 8, 14), row.exit().leftOn());
    }

    @ParameterizedTest(name = "R-PART-12 {1} in {0} is refused with {2}")
    @CsvSource({
        "OPERATION, 202600999, import.operation.other",
        "OPERATION, '', import.cell.missing",
        "EXTERNAL_ID, '', import.cell.missing",
        "EXTERNAL_ID, 1841276451089, import.national.number",
        "LAST_NAME, '', import.cell.missing",
        "BIRTH_DATE, 1998-13-12, import.cell.date.impossible",
        "BIRTH_DATE, 30/02/1998, import.cell.date.impossible",
        "BIRTH_DATE, hier, import.cell.date",
        "ENTERED_ON, '', import.cell.missing",
        "GENDER, X, import.cell.code",
        "ENTRY_STATUS, CHOMEUR, import.cell.code",
        "EDUCATION, 9, import.cell.code",
        "DISABILITY, PEUT-ETRE, import.cell.code",
        "COMMUNE, 99999999, import.cell.code.five",
        "COMMUNE, 12345, import.cell.commune",
        "EMAIL, lea@, participant.item.malformed",
        "PHONE, 12, participant.item.malformed",
        "ADDRESS, 1841276451089, text.national.number",
        "LEFT_ON, '', import.exit.without.date"
    })
    void aCellThatCannotBeReadIsReported(ImportColumn column, String value, String code) {
        RowReading row = read(Map.of(column, value));
        assertTrue(row.hasErrors());
        ImportProblem problem = row.problems().get(0);
        assertEquals(code, problem.violation().code());
        assertEquals(7, problem.line());
        assertTrue(problem.column() == column || column == ImportColumn.ADDRESS);
    }

    @Test
    @DisplayName("R-PART-12 all errors of a row are reported at once")
    void allErrorsOfARowAreReportedAtOnce() {
        RowReading row =
                read(Map.of(ImportColumn.GENDER, "X", ImportColumn.BIRTH_DATE, "x", ImportColumn.EXIT_REASON, "PARTI"));
        assertEquals(
                List.of(ImportColumn.BIRTH_DATE, ImportColumn.GENDER, ImportColumn.EXIT_REASON),
                row.problems().stream().map(ImportProblem::column).toList());
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheNearest() {
        RowReading row = read(Map.of(ImportColumn.EXIT_REASON, "Abandonn"));
        assertEquals("ABANDON", row.problems().get(0).violation().arguments().get(2));
    }

    @Test
    @DisplayName("R-PART-12 what a spreadsheet does to dates, zeros, accents and capitals is forgiven")
    void whatASpreadsheetDoesIsForgiven() {
        RowReading row = read(Map.of(
                ImportColumn.BIRTH_DATE, "12/03/1998",
                ImportColumn.ENTERED_ON, "46055",
                ImportColumn.POSTAL_CODE, "1000",
                ImportColumn.COMMUNE, "1053",
                ImportColumn.PHONE, "611223344",
                ImportColumn.ENTRY_STATUS, "Chômeur inscrit",
                ImportColumn.DISABILITY, "non",
                ImportColumn.SOCIAL_BENEFIT, "1"));
        assertEquals(List.of(), row.problems());
        assertEquals(LocalDate.of(1998, 3, 12), row.person().birthDate());
        assertEquals(LocalDate.of(2026, 2, 2), row.enteredOn());
        assertEquals("01000", row.person().postalCode());
        assertEquals("01053", row.person().communeCode());
        assertEquals("+33611223344", row.person().phone());
        assertEquals(YesNo.YES, row.entry().socialBenefit());
    }

    @Test
    void aPostalCodeOfAnotherCommuneIsPointedOut() {
        RowReading row = RowReading.of(row(Map.of()), operation(), new Places(c -> true, (p, c) -> false));
        assertFalse(row.hasErrors());
        assertEquals(
                "import.cell.postal.mismatch", row.problems().get(0).violation().code());
    }

    @Test
    @DisplayName("R-PART-13 the same row twice changes nothing")
    void theSameRowTwiceChangesNothing() {
        Participation p = imported();
        RecordFacts known = p.facts(operation(), read().person());
        ImportedRecord again = ImportedRecord.onto(known, null, read());
        assertEquals(known, again.facts());
        assertNull(again.returnedOn());
    }

    @Test
    @DisplayName("R-PART-13 an empty cell erases nothing, another value replaces")
    void anEmptyCellErasesNothing() {
        Participation p = imported();
        RowReading row = read(Map.of(
                ImportColumn.PHONE, "",
                ImportColumn.DISABILITY, "",
                ImportColumn.SOCIAL_BENEFIT, "OUI",
                ImportColumn.EMAIL, "lea@example.org"));
        ImportedRecord merged = ImportedRecord.onto(p.facts(operation(), read().person()), null, row);
        assertEquals("+33611223344", merged.facts().person().phone());
        assertEquals("lea@example.org", merged.facts().person().email());
        assertEquals(YesNo.NO, merged.facts().entry().disability());
        assertEquals(YesNo.YES, merged.facts().entry().socialBenefit());
    }

    @Test
    void aLevelFromAFileDoesNotBlurTheDiploma() {
        RecordFacts known = ParticipantFixture.facts(ParticipantFixture.entry(), null);
        assertEquals(
                EducationLevel.VOCATIONAL,
                ImportedRecord.onto(known, null, read()).facts().entry().education());
        assertEquals(
                EducationLevel.MASTER,
                ImportedRecord.onto(known, null, read(Map.of(ImportColumn.EDUCATION, "7")))
                        .facts()
                        .entry()
                        .education());
    }

    @Test
    @DisplayName("R-PART-1 R-PART-13 a row that enters after the exit is a return to the same record")
    void aRowThatEntersAfterTheExitIsAReturn() {
        Participation p = imported();
        RowReading back = read(Map.of(
                ImportColumn.ENTERED_ON, "2026-09-01",
                ImportColumn.EDUCATION, "7",
                ImportColumn.LEFT_ON, "",
                ImportColumn.EXIT_REASON, "",
                ImportColumn.EXIT_STATUS, "",
                ImportColumn.EXIT_OBSERVED_ON, "",
                ImportColumn.EXIT_TRAINING, "",
                ImportColumn.QUALIFICATION, ""));

        p.takeOver(ImportedRecord.onto(p.facts(operation(), read().person()), null, back), carrier("2026-09-02"));

        assertTrue(p.isOpen());
        assertEquals(LocalDate.of(2026, 2, 2), p.enteredOn());
        assertEquals(EducationLevel.UPPER_SECONDARY, p.entry().education());
        assertEquals(LocalDate.of(2026, 9, 1), p.returnedOn().orElseThrow());

        ImportedRecord again =
                ImportedRecord.onto(p.facts(operation(), read().person()), LocalDate.of(2026, 9, 1), back);
        assertEquals(p.facts(operation(), read().person()), again.facts());
        assertNull(again.returnedOn());
    }

    @Test
    @DisplayName("R-PART-11 R-PART-13 a file does not change a validated entry, but brings the exit")
    void aFileDoesNotChangeAValidatedEntry() {
        Participation p = ParticipantFixture.entered();
        p.validate(ParticipantFixture.facts(ParticipantFixture.entry(), null), carrier("2026-02-05"));
        RecordFacts known = p.facts(operation(), lea());

        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> p.takeOver(
                        ImportedRecord.onto(known, null, read(Map.of(ImportColumn.EDUCATION, "7"))),
                        carrier("2026-09-01")));
        assertEquals("participation.entry.frozen", refused.code());
        assertTrue(p.isOpen());

        p.takeOver(ImportedRecord.onto(known, null, read()), carrier("2026-09-01"));
        assertFalse(p.isOpen());
        assertEquals(ParticipationStatus.VALIDATED_BY_OPERATOR, p.status());
    }

    @Test
    void aRowThatBreaksARuleOfTheRecordChangesNothing() {
        Participation p = ParticipantFixture.entered();
        RowReading late = read(Map.of(ImportColumn.EXIT_OBSERVED_ON, "2026-12-01", ImportColumn.EDUCATION, "7"));
        assertThrows(
                RuleViolations.class,
                () -> p.takeOver(ImportedRecord.onto(p.facts(operation(), lea()), null, late), carrier("2026-12-31")));
        assertEquals(EducationLevel.VOCATIONAL, p.entry().education());
    }

    @Test
    void aRecordKeepsItsIdentifier() {
        Participation p = ParticipantFixture.entered();
        p.identifyAs("A-1");
        p.identifyAs("A-1");
        assertThrows(RuleViolation.class, () -> p.identifyAs("A-2"));
    }

    @ParameterizedTest
    @CsvSource({"Nom, LAST_NAME", "PRÉNOM, FIRST_NAME", "' date entrée ', ENTERED_ON", "operation-numero, OPERATION"})
    void titlesAreRecognised(String title, ImportColumn column) {
        assertEquals(column, ImportColumn.titled(title).orElseThrow());
    }

    private static Participation imported() {
        Participation p = new Participation(
                operation(),
                new Participant(ParticipantFixture.BODY, operation().organisationId(), 7, read().person()),
                carrier("2026-02-03"));
        p.takeOver(ImportedRecord.first(read(), operation()), carrier("2026-08-30"));
        return p;
    }

    private static RowReading read() {
        return read(Map.of());
    }

    private static RowReading read(Map<ImportColumn, String> besides) {
        return RowReading.of(row(besides), operation(), PLACES);
    }

    private static ImportRow row(Map<ImportColumn, String> besides) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        for (ImportColumn column : ImportColumn.values()) {
            cells.put(column, column.example());
        }
        cells.put(ImportColumn.OPERATION, "202600042");
        cells.putAll(besides);
        return new ImportRow(7, cells);
    }
}
