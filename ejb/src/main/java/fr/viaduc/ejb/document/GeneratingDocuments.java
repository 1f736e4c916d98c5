package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.FileName;
import fr.viaduc.domain.document.FiledContent;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.document.VirusScan;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Having the portal write a document and file it, in the transaction of the act that asks for it.
 *
 * <p>Called by the use cases of the features, which supply the values; the texts stand in the model texts.
 */
@ApplicationScoped
public class GeneratingDocuments {

    private final French french = new French();

    @Inject
    private PdfWriter writer;

    @Inject
    private Documents documents;

    @Inject
    private KeptFiles files;

    @Inject
    private AuditTrail trail;

    /**
     * Writes a document and files it.
     *
     * @param model the values that the model text lists at its top; {@code operationNumber} and {@code documentVersion}
     *     also name the file
     * @return the document; its hash belongs in the audit entry of the act
     */
    public Document produce(DocumentTemplate template, Map<String, Object> model, Filing filing, Act act) {
        return produce(template, model, filing, act, List.of());
    }

    /** Writes a document that carries files, and files it. */
    public Document produce(
            DocumentTemplate template,
            Map<String, Object> model,
            Filing filing,
            Act act,
            List<EmbeddedFile> attachments) {
        UUID id = UUID.randomUUID();
        byte[] pdf = writer.write(new PrintOrder(template, model, id, act.at(), attachments));
        Document document =
                new Document(id, filing, template, filed(id, pdf, name(template, model), "application/pdf"), act);
        trail.record("document.produce", document, act, "", document.sha256());
        return documents.add(document);
    }

    /** Files the data of a sealed version, for machines. */
    public Document seal(String fileName, String mediaType, byte[] data, Filing filing, Act act) {
        UUID id = UUID.randomUUID();
        FiledContent content = filed(id, data, FileName.clean(fileName), mediaType);
        Document document = new Document(id, filing, DocumentKind.SNAPSHOT, content, VirusScan.NOT_APPLICABLE, act);
        trail.record("document.seal", document, act, "", document.sha256());
        return documents.add(document);
    }

    private FiledContent filed(UUID id, byte[] bytes, FileName name, String mediaType) {
        try {
            var kept = files.keep(id, new ByteArrayInputStream(bytes), bytes.length);
            return new FiledContent(name, mediaType, kept.size(), kept.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be kept.", e);
        }
    }

    private FileName name(DocumentTemplate template, Map<String, Object> model) {
        StringBuilder name = new StringBuilder(french.say(template));
        if (model.get("operationNumber") != null) {
            name.append(' ').append(model.get("operationNumber"));
        }
        if (model.get("documentVersion") != null) {
            name.append(" v").append(model.get("documentVersion"));
        }
        return FileName.clean(name.append(".pdf").toString());
    }
}
