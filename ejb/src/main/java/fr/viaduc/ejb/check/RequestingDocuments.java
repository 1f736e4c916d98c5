package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.check.DocumentRequest;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Asking the carrier for missing documents, which interrupts the payment clock until the complete answer. */
@Stateless
public class RequestingDocuments {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Operations operations;

    @Inject
    private IndependentControllers controllers;

    @Inject
    private CheckFigures figures;

    @Inject
    private CheckDocuments documents;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private KeepingDocuments keeping;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Sends one grouped request. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void request(UUID checkId, int seenVersion, String wanted) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        int days = figures.law(check).integer("completion.days");
        CheckFacts facts = documents.factsOf(check);
        check.requestDocuments(wanted, days, act);
        Document letter = documents.request(check, facts, act);
        trail.record("check.request", check, act, wanted, letter.sha256());
        hand(check, facts.operation(), "check-documents-requested", wanted);
    }

    /** Gives a second and last delay. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void remind(UUID checkId, int seenVersion, String missing) {
        Act act = caller.act(Role.CONTROLLER).because(missing);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        int days = figures.law(check).integer("completion.reminder.days");
        Operation operation = operations.get(check.operationId());
        check.remindDocuments(days, act.requireReason());
        trail.record("check.remind", check, act);
        hand(check, operation, "check-documents-reminder", missing);
    }

    private void hand(ServiceFactCheck check, Operation operation, String mail, String wanted) {
        DocumentRequest request = check.requests().get(check.requests().size() - 1);
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, request.dueAt());
        notices.toCarrier(
                operation,
                mail,
                Map.of(
                        "wanted",
                        wanted,
                        "lastDay",
                        request.lastDay(),
                        "checkId",
                        check.id().toString()));
    }

    /** Attaches a document to the answer of the carrier. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void attach(UUID checkId, Upload upload) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        ServiceFactCheck check = checks.get(checkId);
        check.requireDocumentsAwaited();
        keeping.keep(upload, DocumentKind.NON_ACCOUNTING, Filing.with(check), act);
    }

    /** Sends the answer of the carrier. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void answer(UUID checkId, int seenVersion, String words) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        Operation operation = operations.get(check.operationId());
        check.answerDocumentRequest(words, act);
        trail.record("check.request.answer", check, act, words, null);
        operation.heldBy(Role.CONTROLLER, clocks.dueAt(check));
        notices.toStaff(
                operation,
                "check-documents-answered",
                Map.of("checkId", check.id().toString()),
                Role.CONTROLLER);
    }

    /** Takes the examination up again: the answer is complete, or the time is over. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void resume(UUID checkId, int seenVersion) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        check.resume(act);
        trail.record("check.resume", check, act);
        operations.get(check.operationId()).heldBy(Role.CONTROLLER, clocks.dueAt(check));
    }

    private ServiceFactCheck opened(UUID checkId, int seenVersion, Act act) {
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        controllers.require(operations.get(check.operationId()), act);
        return check;
    }
}
