package fr.viaduc.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the documents of a story say. */
final class Documents {

    private Documents() {}

    /** A page that a carrier scanned. */
    static FilePayload pdf(String name) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            document.save(content);
            return new FilePayload(name, "application/pdf", content.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Requires that a document says all of this. */
    static void mustSay(String document, String... texts) {
        for (String text : texts) {
            assertTrue(document.contains(Person.plain(text)), () -> "« " + text + " » does not stand in:\n" + document);
        }
    }

    /** The text of a PDF that the portal sent. */
    static String text(APIResponse sent) {
        assertEquals(200, sent.status(), sent.url());
        assertEquals("application/pdf", sent.headers().get("content-type"), sent.url());
        try (PDDocument document = Loader.loadPDF(sent.body())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
