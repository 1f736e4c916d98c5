package fr.viaduc.ejb.adapter.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.ejb.adapter.text.FreeMarkerTexts;
import fr.viaduc.ejb.document.DocumentFixtures;
import fr.viaduc.ejb.document.EmbeddedFile;
import fr.viaduc.ejb.document.PrintOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenHtmlPdfWriterTest {

    private static final UUID DOCUMENT = UUID.fromString("3f2a9c1e-5b7d-4c2a-9e61-0d4f8a7b6c55");
    private final OpenHtmlPdfWriter writer = new OpenHtmlPdfWriter(new FreeMarkerTexts());

    @ParameterizedTest
    @EnumSource(
            names = {
                "CALL_FOR_PROJECTS",
                "DEPOSIT_RECEIPT",
                "APPLICATION_SNAPSHOT",
                "COMPLETION_REQUEST",
                "ADMISSIBILITY_CERTIFICATE",
                "INADMISSIBILITY_DECISION",
                "GRANT_AGREEMENT",
                "START_CERTIFICATE",
                "AMENDMENT",
                "CHECK_DOCUMENT_REQUEST",
                "PROVISIONAL_CHECK_REPORT",
                "FINAL_CHECK_REPORT",
                "SERVICE_FACT_CERTIFICATE",
                "PAYMENT_ORDER",
                "PAYMENT_NOTICE",
                "RECOVERY_ORDER",
                "CLOSURE_LETTER"
            })
    @DisplayName("R-DOC-1 every document conforms to PDF/A-3a and PDF/UA-1")
    void everyDocumentCanBeKeptAndReadByEverybody(DocumentTemplate template) throws IOException {
        byte[] pdf = writer.write(order(template, List.of()));
        Path shown = Files.createDirectories(Path.of("target", "documents")).resolve(template.modelText() + ".pdf");
        Files.write(shown, pdf);
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentHasItsModelText(DocumentTemplate template) {
        assertNotNull(getClass().getResource("/fr/viaduc/documents/" + template.modelText() + ".ftlh"));
    }

    @Test
    void theCheckOfConformanceSeesAnOrdinaryPdf() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var ordinary = new PDDocument()) {
            ordinary.addPage(new PDPage());
            ordinary.save(written);
        }
        assertFalse(Conformance.failures(written.toByteArray()).isEmpty());
    }

    @Test
    void whatPeopleTypedIsPrintedAndNeverObeyed() throws IOException {
        var order = typed(
                "<b>gras</b> <img src='file:///etc/passwd'/> ${1+1} &amp; \u0007\u202E\uD83D\uDE00 العربية \uD800");
        byte[] pdf = writer.write(order);
        assertEquals(List.of(), Conformance.failures(pdf));
        assertTrue(text(pdf).contains("<b>gras</b> <img src='file:///etc/passwd'/> ${1+1} &amp;"), text(pdf));
    }

    @Test
    void aMissingValueIsNamed() {
        var model = DocumentFixtures.model(DocumentTemplate.DEPOSIT_RECEIPT);
        model.remove("snapshotHash");
        var order = new PrintOrder(DocumentTemplate.DEPOSIT_RECEIPT, model, DOCUMENT, DocumentFixtures.AT, List.of());
        var refusal = assertThrows(IllegalStateException.class, () -> writer.write(order));
        assertTrue(refusal.getMessage().contains("snapshotHash"), refusal.getMessage());
    }

    @Test
    @DisplayName("R-DOC-2 the same values give the same bytes")
    void theSameOrderGivesTheSameBytes() {
        var order = order(DocumentTemplate.GRANT_AGREEMENT, List.of());
        assertArrayEquals(writer.write(order), writer.write(order));
    }

    @Test
    void aDocumentCarriesTheDataThatItWasMadeOf() throws IOException {
        var data = new EmbeddedFile(
                "demande.json", "application/json", "Données de la demande", "{}".getBytes(StandardCharsets.UTF_8));
        byte[] pdf = writer.write(order(DocumentTemplate.DEPOSIT_RECEIPT, List.of(data)));
        try (var read = Loader.loadPDF(pdf)) {
            assertTrue(read.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .containsKey("demande.json"));
        }
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    private static PrintOrder typed(String title) {
        var model = DocumentFixtures.model(DocumentTemplate.DEPOSIT_RECEIPT);
        model.put("operation", Map.of("title", title));
        return new PrintOrder(DocumentTemplate.DEPOSIT_RECEIPT, model, DOCUMENT, DocumentFixtures.AT, List.of());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static PrintOrder order(DocumentTemplate template, List<EmbeddedFile> attachments) {
        return new PrintOrder(template, DocumentFixtures.model(template), DOCUMENT, DocumentFixtures.AT, attachments);
    }
}
