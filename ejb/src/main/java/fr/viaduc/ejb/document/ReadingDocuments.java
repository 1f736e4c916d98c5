package fr.viaduc.ejb.document;

import fr.viaduc.domain.audit.Reading;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.ejb.audit.Readings;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Giving documents to those who may read them. */
@Stateless
public class ReadingDocuments {

    @Inject
    private Documents documents;

    @Inject
    private FileStore store;

    @Inject
    @Any
    private Instance<DocumentGuard> guards;

    @Inject
    private Caller caller;

    @Inject
    private Readings readings;

    /**
     * Opens a document. The database shows only those that the person may see; visitors without account see what is
     * published.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    @PermitAll
    public Download open(UUID id) {
        Document document = documents.get(id);
        if (!document.isPublic() && guards.stream().anyMatch(guard -> !guard.allows(document))) {
            throw new NotFound();
        }
        noteReading(document);
        try {
            return new Download(
                    document.fileName(),
                    document.mediaType(),
                    document.size(),
                    document.sha256(),
                    document.kind().isMadeByPortal(),
                    document.isPublic(),
                    store.open(id));
        } catch (IOException e) {
            throw new UncheckedIOException("The bytes of the document " + id + " are not in the file store.", e);
        }
    }

    private void noteReading(Document document) {
        Readings.Subject subject = new Readings.Subject(
                document.bodyId(), document.operationId(), "Document", document.id(), document.label());
        if (document.kind() == DocumentKind.PARTICIPANT_EVIDENCE
                && caller.name().isPresent()) {
            readings.noteAnybody(Reading.DOCUMENT, subject, document.sha256());
        } else {
            readings.note(Reading.DOCUMENT, subject, document.sha256());
        }
    }
}
