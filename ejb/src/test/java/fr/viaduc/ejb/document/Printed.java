package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.ejb.adapter.pdf.Conformance;
import fr.viaduc.ejb.adapter.pdf.OpenHtmlPdfWriter;
import fr.viaduc.ejb.adapter.text.FreeMarkerTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A document as the portal prints it.
 *
 * @param text what can be read in it
 * @param failures what veraPDF finds wrong in it
 */
public record Printed(String text, List<String> failures) {

    /** Prints a document and keeps it under {@code target/documents} to be looked at. */
    public static Printed of(DocumentTemplate template, Map<String, Object> model) throws IOException {
        Map<String, Object> complete = new HashMap<>(model);
        complete.putIfAbsent("bodyName", "Grenoble-Alpes Métropole");
        byte[] pdf = new OpenHtmlPdfWriter(new FreeMarkerTexts())
                .write(new PrintOrder(template, complete, new UUID(1, 2), DocumentFixtures.AT, List.of()));
        Path shown = Files.createDirectories(Path.of("target", "documents")).resolve(template.modelText() + ".pdf");
        Files.write(shown, pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new Printed(new PDFTextStripper().getText(document), Conformance.failures(pdf));
        }
    }
}
