package fr.viaduc.ejb.document;

import fr.viaduc.domain.document.AcceptedType;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.FileName;
import fr.viaduc.domain.document.FiledContent;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.document.VirusScan;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * Taking in the files that people bring, and letting go of those that they take back.
 *
 * <p>Called by the use cases of the features, which decide who may attach what to which object and until when; here the
 * file itself is judged.
 */
@ApplicationScoped
public class KeepingDocuments {

    @Inject
    private Documents documents;

    @Inject
    private KeptFiles files;

    @Inject
    private FileStore store;

    @Inject
    private FileInspection inspection;

    @Inject
    private AuditTrail trail;

    /**
     * Keeps a file.
     *
     * @throws RuleViolation {@code document.*} naming the file, the rule and the way out; nothing is kept
     */
    public Document keep(Upload upload, DocumentKind kind, Filing filing, Act act) {
        FileName name = FileName.clean(upload.fileName());
        AcceptedType type = AcceptedType.claimedBy(name);
        if (filing.subjectId() != null && documents.countOnceAlone(filing.subjectId()) >= Document.MOST_PER_SUBJECT) {
            throw new RuleViolation("document.too.many", name.value(), Document.MOST_PER_SUBJECT);
        }
        UUID id = UUID.randomUUID();
        FiledContent content = received(id, upload, name, type);
        VirusScan scan = inspection.pass(store.localFile(id), name, type);
        Document document = new Document(id, filing, kind, content, scan, act);
        trail.record("document.keep", document, act, "", document.sha256());
        return documents.add(document);
    }

    /**
     * Lets a document go that a person had brought.
     *
     * @throws RuleViolation {@code document.kept} for a document that the portal wrote
     */
    public void remove(Document document, Act act) {
        if (document.kind().isMadeByPortal()) {
            throw new RuleViolation("document.kept", document.fileName());
        }
        trail.record("document.remove", document, act, "", document.sha256());
        documents.remove(document);
        files.discard(document.id());
    }

    private FiledContent received(UUID id, Upload upload, FileName name, AcceptedType type) {
        try {
            var kept = files.keep(id, upload.content(), Document.LARGEST);
            return new FiledContent(name, type.mediaType(), kept.size(), kept.sha256());
        } catch (FileStore.FileTooLarge tooLarge) {
            throw new RuleViolation("document.too.large", name.value(), Document.LARGEST / (1024 * 1024));
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be kept.", e);
        }
    }
}
