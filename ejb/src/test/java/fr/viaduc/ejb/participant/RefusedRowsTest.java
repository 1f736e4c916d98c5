package fr.viaduc.ejb.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.participant.ImportColumn;
import fr.viaduc.domain.participant.ImportOutcome;
import fr.viaduc.domain.participant.ImportProblem;
import fr.viaduc.domain.participant.ImportReport;
import fr.viaduc.domain.participant.ImportRow;
import fr.viaduc.domain.participant.ImportedRow;
import fr.viaduc.domain.participant.Severity;
import fr.viaduc.domain.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusedRowsTest {

    @Test
    @DisplayName(
            "R-PART-17 the refused rows come back with what is wrong, harmless for a spreadsheet, and are read again")
    void theRefusedRowsComeBack() {
        ImportRow refused = new ImportRow(
                3,
                Map.of(
                        ImportColumn.LAST_NAME, "=HYPERLINK(\"http://x.example\")",
                        ImportColumn.FIRST_NAME, "Léa; \"dite\" L’Été",
                        ImportColumn.PHONE, "+33611223344"));
        ImportReport report = new ImportReport(
                List.of(
                        new ImportedRow(2, "A-1", ImportOutcome.CREATED, List.of()),
                        new ImportedRow(
                                3,
                                "A-2",
                                ImportOutcome.REJECTED,
                                List.of(
                                        problem(Severity.ERROR, "import.cell.date"),
                                        problem(Severity.WARNING, "participant.age.unusual"),
                                        problem(Severity.ERROR, "import.cell.code")))),
                false);

        byte[] file = RefusedRows.of(
                List.of(new ImportRow(2, Map.of(ImportColumn.LAST_NAME, "DURAND")), refused),
                report,
                RuleViolation::code);

        String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.contains("import.cell.date | import.cell.code"), text);
        assertTrue(text.contains("'=HYPERLINK") && text.contains("'+33611223344"), text);
        List<ImportRow> again = SheetRows.of(file);
        assertEquals(1, again.size());
        for (ImportColumn column : ImportColumn.values()) {
            assertEquals(refused.cell(column), again.get(0).cell(column));
        }
    }

    private static ImportProblem problem(Severity severity, String code) {
        return new ImportProblem(3, ImportColumn.BIRTH_DATE, "", severity, new RuleViolation(code));
    }
}
