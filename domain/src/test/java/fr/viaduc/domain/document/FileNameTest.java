package fr.viaduc.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-DOC-6 names of files are cleaned")
class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "/", "C:\\", "\u202E", "\u0000\u0007"})
    void aNameOfWhichNothingIsLeftIsRefused(String sent) {
        var refusal = assertThrows(RuleViolation.class, () -> FileName.clean(sent));
        assertEquals("document.name.empty", refusal.code());
    }

    @Test
    void noNameAtAllIsRefused() {
        assertThrows(RuleViolation.class, () -> FileName.clean(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|passwd",
                "C:\\Users\\nadia\\Statuts 2019.pdf|Statuts 2019.pdf",
                "..\\..\\x|x",
                "<img onerror=alert(1)>.pdf|_img onerror=alert(1)_.pdf",
                "CON|_CON",
                "nul.pdf|_nul.pdf",
                "facture  du\u00A03 mars.pdf|facture du 3 mars.pdf",
                ".htaccess|htaccess",
                "rapport.pdf.|rapport.pdf",
                "Délibération n° 4 – été.pdf|Délibération n° 4 – été.pdf"
            })
    void pathsAndSignsThatMisleadAreLeftOut(String sent, String kept) {
        assertEquals(kept, FileName.clean(sent).value());
    }

    @Test
    void aMarkThatTurnsTheWritingDirectionIsLeftOut() {
        assertEquals("facturefdp.exe", FileName.clean("facture\u202Efdp.exe").value());
        assertEquals("ab.pdf", FileName.clean("a\r\nb.pdf").value());
    }

    @Test
    void decomposedAccentsAreComposed() {
        assertEquals("\u00E9t\u00E9.pdf", FileName.clean("e\u0301te\u0301.pdf").value());
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsExtension() {
        String name = FileName.clean("é".repeat(300) + ".pdf").value();
        assertTrue(name.endsWith("é.pdf"), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
        assertEquals(255, FileName.clean("x".repeat(300)).value().length());
    }

    @Test
    void theExtensionFollowsTheLastDot() {
        assertEquals("pdf", FileName.clean("Budget.v2.PDF").extension());
        assertEquals("", FileName.clean("Budget").extension());
    }
}
