package fr.viaduc.ejb.adapter.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import fr.viaduc.ejb.document.ModelTexts;
import fr.viaduc.ejb.document.PdfWriter;
import fr.viaduc.ejb.document.PrintOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Writes documents with openhtmltopdf: model text, XHTML, tagged PDF. Nothing is fetched from anywhere. */
@ApplicationScoped
public class OpenHtmlPdfWriter implements PdfWriter {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private ModelTexts texts;

    protected OpenHtmlPdfWriter() {}

    @Inject
    public OpenHtmlPdfWriter(ModelTexts texts) {
        this.texts = texts;
    }

    @Override
    public byte[] write(PrintOrder order) {
        Document page =
                PrintedPage.read(texts.fill("documents/" + order.template().modelText() + ".ftlh", values(order)));
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            new FinishedPdf(pdf)
                    .dated(order.at())
                    .identifiedBy(order.documentId())
                    .carrying(order.attachments(), order.at());
            var written = new ByteArrayOutputStream();
            pdf.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + order.template() + " could not be written.", e);
        }
    }

    private static Map<String, Object> values(PrintOrder order) {
        Map<String, Object> values = new HashMap<>(order.model());
        values.put("documentId", order.documentId().toString());
        values.put("documentAt", order.at());
        return values;
    }

    private static PdfRendererBuilder builder(Document page) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("viaduc/emblem", new EuropeanEmblem());
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .withProducer("Viaduc")
                .useObjectDrawerFactory(drawers)
                .useReplacementText("\u25A1")
                .useUnicodeLineBreaker(new FrenchLineBreaker())
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "Ubuntu-Regular.ttf", "Ubuntu", NORMAL, FontStyle.NORMAL);
        font(builder, "Ubuntu-Bold.ttf", "Ubuntu", BOLD, FontStyle.NORMAL);
        font(builder, "Ubuntu-Italic.ttf", "Ubuntu", NORMAL, FontStyle.ITALIC);
        font(builder, "DejaVuSans.ttf", "DejaVu Sans", NORMAL, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(
                () -> OpenHtmlPdfWriter.class.getResourceAsStream("/fr/viaduc/fonts/" + file),
                family,
                weight,
                style,
                true);
    }
}
