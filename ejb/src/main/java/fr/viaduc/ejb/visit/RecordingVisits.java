package fr.viaduc.ejb.visit;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.PhotoFacts;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.check.IndependentControllers;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Writing down on the spot what is seen. */
@Stateless
public class RecordingVisits {

    @Inject
    private Operations operations;

    @Inject
    private Visits visits;

    @Inject
    private IndependentControllers independence;

    @Inject
    private KeepingDocuments documents;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Keeps the notes as they stand, as often as needed. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void note(UUID visitId, int seenVersion, VisitNotes notes) {
        Act act = caller.act(Role.CONTROLLER);
        OnSiteVisit visit = open(visitId, seenVersion, act);
        visit.note(notes.observation(), notes.findings(), notes.personsMet(), act);
        trail.record("visit.note", visit, act);
    }

    /**
     * Adds a photograph; it stays within the body until the report is sent. The file is kept as the camera wrote it, with
     * its time and position: they are part of what a visit proves, and its hash would not hold otherwise.
     *
     * @throws RuleViolation {@code visit.photo.type} for a file that is no picture, or {@code document.*}
     */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void photograph(UUID visitId, String caption, Upload upload) {
        Act act = caller.act(Role.CONTROLLER);
        OnSiteVisit visit = visits.get(visitId);
        independence.require(operations.get(visit.operationId()), act);
        BufferedInputStream content = new BufferedInputStream(upload.content(), PhotoFacts.READ);
        PhotoFacts facts = facts(content);
        Document photo = documents.keep(
                new Upload(upload.fileName(), content),
                DocumentKind.PHOTO,
                Filing.with(visit).internal(),
                act);
        if (!photo.mediaType().startsWith("image/")) {
            throw new RuleViolation("visit.photo.type", photo.fileName());
        }
        visit.photograph(photo.id(), caption, facts, act);
        trail.record("visit.photograph", visit, act, photo.fileName(), photo.sha256());
    }

    private static PhotoFacts facts(BufferedInputStream content) {
        try {
            content.mark(PhotoFacts.READ);
            byte[] beginning = content.readNBytes(PhotoFacts.READ);
            content.reset();
            return PhotoFacts.of(beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The visit has taken place. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void carryOut(UUID visitId, int seenVersion, VisitNotes notes) {
        Act act = caller.act(Role.CONTROLLER);
        OnSiteVisit visit = open(visitId, seenVersion, act);
        visit.note(notes.observation(), notes.findings(), notes.personsMet(), act);
        visit.carryOut(act);
        trail.record("visit.carryOut", visit, act);
    }

    private OnSiteVisit open(UUID visitId, int seenVersion, Act act) {
        OnSiteVisit visit = visits.get(visitId, seenVersion);
        independence.require(operations.get(visit.operationId()), act);
        return visit;
    }
}
