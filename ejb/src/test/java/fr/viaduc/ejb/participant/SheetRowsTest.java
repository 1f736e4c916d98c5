package fr.viaduc.ejb.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.participant.ImportColumn;
import fr.viaduc.domain.participant.ImportRow;
import fr.viaduc.domain.shared.RuleViolation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRowsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest(name = "R-PART-12 {0} separated by {1}")
    @CsvSource({"UTF-8, ';'", "UTF-8, ','", "UTF-8 with mark, ';'", "windows-1252, ';'", "UTF-16, '\t'"})
    void filesOfEverySpreadsheetAreRead(String encoding, String separator) {
        String text = template(separator);
        byte[] content =
                switch (encoding) {
                    case "windows-1252" -> text.getBytes(WINDOWS);
                    case "UTF-16" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
                    case "UTF-8 with mark" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
                    default -> text.getBytes(StandardCharsets.UTF_8);
                };
        List<ImportRow> rows = SheetRows.of(content);
        assertEquals(1, rows.size());
        assertEquals(2, rows.get(0).line());
        for (ImportColumn column : ImportColumn.values()) {
            assertEquals(column.example(), rows.get(0).cell(column));
        }
    }

    @Test
    @DisplayName("R-PART-12 columns may stand in any order, empty lines are passed over, lines keep their number")
    void columnsMayStandInAnyOrder() {
        List<ImportRow> rows = SheetRows.of(
                """
                Date entrée;Nom;PRÉNOM;date_naissance;operation_numero;participant_externe_id;

                2026-02-02;"LE GOFF
                ÉPOUSE MARTIN";Éléa;1998-03-12;202600042;A-1;
                ;;;;;;
                2026-02-03;DURAND;Paul;1999-03-12;202600042;A-2
                """
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(3, 6), rows.stream().map(ImportRow::line).toList());
        assertEquals("LE GOFF\nÉPOUSE MARTIN", rows.get(0).cell(ImportColumn.LAST_NAME));
        assertEquals("", rows.get(1).cell(ImportColumn.EMAIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n ", "operation_numero;participant_externe_id;nom;prenom;date_naissance;date_entree\n"})
    void anEmptyFileIsRefused(String text) {
        assertRefused("import.file.empty", text);
    }

    @Test
    @DisplayName("R-PART-12 titles that miss, are unknown or come twice are named")
    void titlesAreChecked() {
        assertRefused("import.column.unknown", "nom;age\nMARTIN;12\n");
        assertRefused("import.column.twice", "nom;NOM\nMARTIN;MARTIN\n");
        assertRefused("import.column.missing", "nom;prenom\nMARTIN;Léa\n");
    }

    private static void assertRefused(String code, String text) {
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> SheetRows.of(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(code, refused.code());
    }

    private static String template(String separator) {
        return String.join(separator, ImportColumn.headers())
                + "\r\n"
                + Arrays.stream(ImportColumn.values())
                        .map(ImportColumn::example)
                        .collect(Collectors.joining(separator))
                + "\r\n";
    }
}
