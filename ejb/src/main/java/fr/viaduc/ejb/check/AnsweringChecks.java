package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.check.RebuttalPosition;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.document.DocumentKind;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.KeepingDocuments;
import fr.viaduc.ejb.document.Upload;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The carrier's answers to the provisional conclusions, item by item; silence accepts. */
@Stateless
public class AnsweringChecks {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Operations operations;

    @Inject
    private KeepingDocuments keeping;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Accepts or contests what was set aside of one item; it may change until the answers are sent. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void answer(UUID checkId, int seenVersion, UUID itemId, RebuttalPosition position, String text) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        check.answer(itemId, position, text, act);
        trail.record("check.answer", check, act, position + " " + text, null);
    }

    /** Attaches a document to the answer on one item. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void attach(UUID checkId, UUID itemId, Upload upload) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        ServiceFactCheck check = checks.get(checkId);
        check.requireRebuttal(act);
        UUID answerId = check.rebuttal()
                .flatMap(period -> period.on(itemId))
                .map(answer -> answer.id())
                .orElseThrow(() -> new fr.viaduc.domain.shared.RuleViolation("check.rebuttal.answer.first"));
        keeping.keep(
                upload,
                DocumentKind.NON_ACCOUNTING,
                new Filing(check.bodyId(), check.organisationId(), check.operationId(), "RebuttalAnswer", answerId),
                act);
    }

    /** Sends the answers to the controller. */
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public void send(UUID checkId, int seenVersion) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY);
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        check.sendAnswers(act);
        trail.record("check.answers.send", check, act);
        handToController(check);
    }

    /** Ends the periods that have run out; what was not answered is accepted tacitly. */
    @AsPortal
    @PermitAll
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void lapseDue() {
        Act act = caller.portal();
        for (ServiceFactCheck check : checks.withRebuttalOver(act.day())) {
            check.lapse(act);
            trail.record("check.rebuttal.lapse", check, act);
            handToController(check);
        }
    }

    private void handToController(ServiceFactCheck check) {
        Operation operation = operations.get(check.operationId());
        operation.heldBy(Role.CONTROLLER, clocks.dueAt(check));
        notices.toStaff(
                operation, "check-answers-sent", Map.of("checkId", check.id().toString()), Role.CONTROLLER);
    }
}
