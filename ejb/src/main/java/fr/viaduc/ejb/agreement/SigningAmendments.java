package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.agreement.AmendmentStatus;
import fr.viaduc.domain.agreement.SignatureAttempt;
import fr.viaduc.domain.agreement.SignatureTerms;
import fr.viaduc.domain.agreement.SigningSide;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Signing an amendment with a one-time code: the carrier, then the body, which notifies it at once. */
@Stateless
public class SigningAmendments {

    @Inject
    private Amendments amendments;

    @Inject
    private AmendedFiles amendedFiles;

    @Inject
    private SignatureCodes codes;

    @Inject
    private Operations operations;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Sends a one-time code to the person who asks. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.SIGNATORY})
    public void sendCode(UUID amendmentId) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.SIGNATORY);
        Amendment amendment = amendments.get(amendmentId);
        SignatureTerms terms = codes.terms(amendment.bodyId(), act.day());
        String code = codes.draw();
        amendment.sendCode(side(act), codes.hash(code), terms, act);
        trail.record("amendment.code.send", amendment, act);
        codes.send(
                code,
                "l’avenant n° " + amendment.number() + " à la convention n° "
                        + amendment.agreement().number(),
                amendment,
                terms,
                act);
    }

    /**
     * Signs with the code that was sent. The second signature notifies the amendment.
     *
     * @return what came of the code; a wrong one is counted
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.SIGNATORY})
    public SignatureAttempt sign(UUID amendmentId, String code) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.SIGNATORY);
        Amendment amendment = amendments.get(amendmentId);
        SignatureAttempt attempt = amendment.sign(side(act), codes.typed(code), act);
        if (attempt != SignatureAttempt.SIGNED) {
            trail.record("amendment.code.wrong", amendment, act);
            return attempt;
        }
        String textHash = amendment.signatures().orElseThrow().textHash();
        trail.record("amendment.sign", amendment, act, "", textHash);
        Operation operation = operations.get(amendment.operationId());
        if (amendment.status() == AmendmentStatus.SIGNED) {
            amendedFiles.enterIntoForce(amendment, operation, act);
        } else {
            operation.heldBy(
                    Role.SIGNATORY, amendment.signatures().orElseThrow().dueAt());
            notices.toStaff(
                    operation,
                    new Notice(
                            "Avenant signé par le porteur",
                            "Le porteur a signé l’avenant. Il attend la signature de l’organisme intermédiaire.",
                            "/staff/agreement/amendment?id=" + amendment.id()),
                    Role.SIGNATORY);
        }
        return attempt;
    }

    private static SigningSide side(Act act) {
        return act.role().equals(Role.Names.BENEFICIARY_SIGNATORY) ? SigningSide.BENEFICIARY : SigningSide.BODY;
    }
}
