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

/** A document as the portal prints it. */
public final class Printed {

    private final byte[] pdf;

    private Printed(byte[] pdf) {
        this.pdf = pdf;
    }

    /** Prints a document and keeps it under {@code target/documents} to be looked at. */
    public static Printed of(DocumentTemplate template, Map<String, Object> model) throws IOException {
        Map<String, Object> complete = new HashMap<>(model);
        complete.putIfAbsent("bodyName", "Grenoble-Alpes Métropole");
        byte[] pdf = new OpenHtmlPdfWriter(new FreeMarkerTexts())
                .write(new PrintOrder(template, complete, new UUID(1, 2), DocumentFixtures.AT, List.of()));
        Path shown = Files.createDirectories(Path.of("target", "documents")).resolve(template.modelText() + ".pdf");
        Files.write(shown, pdf);
        return new Printed(pdf);
    }

    /** What can be read in it, with single ordinary blanks. */
    public String text() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0\u202F]+", " ");
        }
    }

    /** What veraPDF finds wrong in it; empty when it conforms to PDF/A-3a and PDF/UA-1. */
    public List<String> failures() throws IOException {
        return Conformance.failures(pdf);
    }
}
