package fr.viaduc.ejb.adapter.pdf;

import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.document.EmbeddedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Last touches to a PDF: its own date instead of the machine's, a stable identity, the files that it carries. */
final class FinishedPdf {

    private final PDDocument pdf;

    FinishedPdf(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Gives the instant of the document to the information dictionary and to the XMP metadata alike. */
    FinishedPdf dated(Instant at) throws IOException {
        pdf.getDocumentInformation().setCreationDate(calendar(at));
        var metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(paris(at));
        metadata.importXMPMetadata(xmp.replaceAll("<xmp:CreateDate>[^<]*<", "<xmp:CreateDate>" + date + "<")
                .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    FinishedPdf identifiedBy(UUID documentId) {
        pdf.setDocumentId(documentId.getMostSignificantBits() ^ documentId.getLeastSignificantBits());
        return this;
    }

    /** Adds the files as data from which the document was made (ISO 19005-3, clause 6.8). */
    FinishedPdf carrying(List<EmbeddedFile> files, Instant at) throws IOException {
        if (files.isEmpty()) {
            return this;
        }
        Map<String, PDComplexFileSpecification> byName = new LinkedHashMap<>();
        var associated = new COSArray();
        for (EmbeddedFile file : files) {
            var specification = specification(file, at);
            byName.put(file.fileName(), specification);
            associated.add(specification);
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
        return this;
    }

    private PDComplexFileSpecification specification(EmbeddedFile file, Instant at) throws IOException {
        var embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(file.content()), COSName.FLATE_DECODE);
        embedded.setSubtype(file.mediaType());
        embedded.setSize(file.content().length);
        embedded.setCreationDate(calendar(at));
        embedded.setModDate(calendar(at));
        var specification = new PDComplexFileSpecification();
        specification.setFile(file.fileName());
        specification.setFileUnicode(file.fileName());
        specification.setFileDescription(file.description());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Data"));
        return specification;
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(paris(at));
    }

    private static ZonedDateTime paris(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(ParisTime.ZONE);
    }
}
