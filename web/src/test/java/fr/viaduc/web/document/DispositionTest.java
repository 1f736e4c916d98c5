package fr.viaduc.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class DispositionTest {

    @Test
    void aNameNeverEndsItsHeaderNorItsQuotes() {
        String header = Disposition.of("attachment", "a\"; x=\"b\r\nSet-Cookie: c.pdf");
        assertFalse(header.contains("\r"));
        assertFalse(header.contains("\n"));
        assertEquals(
                "attachment; filename=\"a__ x=_b__Set-Cookie: c.pdf\"",
                header.substring(0, header.indexOf("; filename*")));
    }

    @Test
    void accentsAreGivenTwiceForOldAndNewBrowsers() {
        assertEquals(
                "inline; filename=\"Accuse de depot 202600123 v1.pdf\";"
                        + " filename*=UTF-8''Accus%C3%A9%20de%20d%C3%A9p%C3%B4t%20202600123%20v1.pdf",
                Disposition.of("inline", "Accusé de dépôt 202600123 v1.pdf"));
    }
}
