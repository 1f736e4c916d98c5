package fr.viaduc.ejb.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.ejb.adapter.text.FreeMarkerTexts;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTextTest {

    private final FreeMarkerTexts texts = new FreeMarkerTexts();

    @Test
    void aTextWithoutSubjectIsABug() {
        assertThrows(IllegalStateException.class, () -> MailText.letter("seul", false));
    }

    @Test
    void theSignatureCodeStandsAloneOnItsLine() {
        var letter = MailText.letter(
                texts.fill(
                        "mails/signature-code.ftl",
                        Map.of(
                                "recipientName", "Nadia Belkacem",
                                "base", "https://viaduc.exemple.fr",
                                "bodyName", "Grenoble-Alpes Métropole",
                                "code", "481 516",
                                "what", "la convention n° 202600123",
                                "expiresAt", Instant.parse("2026-11-27T13:05:00Z"))),
                true);
        assertEquals("Votre code de signature", letter.subject());
        assertTrue(letter.text().startsWith("Bonjour Nadia Belkacem,\n\nPour signer"), letter.text());
        assertTrue(letter.text().contains("\n481 516\n"), letter.text());
        assertTrue(letter.text().contains("jusqu’au 27 novembre 2026 à 14 h 05."), letter.text());
    }

    @Test
    void aNoticeNamesItsFileAndLinksToThePortal() {
        var letter = MailText.letter(
                texts.fill(
                        "mails/notice.ftl",
                        Map.of(
                                "recipientName", "Nadia Belkacem",
                                "base", "https://viaduc.exemple.fr",
                                "bodyName", "Grenoble-Alpes Métropole",
                                "subject", "Votre demande est recevable",
                                "operationNumber", "202600123",
                                "text", "L'instruction commence.",
                                "link", "/carrier/application/view?id=1")),
                false);
        assertEquals("Votre demande est recevable – opération n°\u00A0202600123", letter.subject());
        assertTrue(
                letter.text().contains("\nhttps://viaduc.exemple.fr/carrier/application/view?id=1\n"), letter.text());
    }

    @Test
    void linksOfAccessCarryTheirKey() {
        for (String name : new String[] {"invitation", "password-reset"}) {
            var letter = MailText.letter(
                    texts.fill(
                            "mails/" + name + ".ftl",
                            Map.of("recipientName", "N", "base", "https://v.fr", "key", "a-b_c")),
                    true);
            assertTrue(letter.text().contains("?key=a-b_c\n"), letter.text());
        }
    }
}
