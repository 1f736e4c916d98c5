package fr.viaduc.ejb.visit;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Answering a provisional visit report, for the carrier. */
@Stateless
public class AnsweringVisits {

    @Inject
    private Operations operations;

    @Inject
    private Visits visits;

    @Inject
    private Documents kept;

    @Inject
    private KeepingDocuments documents;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Adds a document to the answer being written.
     *
     * @throws RuleViolation {@code visit.answer.closed} outside the rebuttal period
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void attach(UUID visitId, Upload upload) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        OnSiteVisit visit = visits.get(visitId);
        visit.requireAnswerOpen(act);
        documents.keep(upload, DocumentKind.ATTACHMENT, Filing.with(visit), act);
    }

    /** Answers, once, with the documents attached so far. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void answer(UUID visitId, int seenVersion, String text) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        OnSiteVisit visit = visits.get(visitId, seenVersion);
        List<UUID> attached = kept.of(visitId).stream()
                .filter(document -> document.kind() == DocumentKind.ATTACHMENT)
                .map(Document::id)
                .toList();
        visit.answer(text, attached, act);
        trail.record("visit.answer", visit, act);
        notices.toStaff(
                operations.get(visit.operationId()),
                new Notice(
                        "Réponse au rapport provisoire de visite",
                        "Le porteur a répondu au rapport provisoire de la visite sur place.",
                        "/staff/visit/view?id=" + visit.id()),
                Role.CONTROLLER);
    }
}
