package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementStatus;
import fr.viaduc.domain.agreement.GrantAgreement;
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

/** Signing an agreement with a one-time code: the carrier, then the body, which notifies it at once. */
@Stateless
public class SigningAgreements {

    @Inject
    private Agreements agreements;

    @Inject
    private NotifiedAgreements notified;

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
    public void sendCode(UUID agreementId) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.SIGNATORY);
        GrantAgreement agreement = agreements.get(agreementId);
        SignatureTerms terms = codes.terms(agreement.bodyId(), act.day());
        String code = codes.draw();
        agreement.sendCode(side(act), codes.hash(code), terms, act);
        trail.record("agreement.code.send", agreement, act);
        codes.send(code, "la convention n° " + agreement.number(), agreement, terms, act);
    }

    /**
     * Signs with the code that was sent. The second signature notifies the agreement.
     *
     * @return what came of the code; a wrong one is counted
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.SIGNATORY})
    public SignatureAttempt sign(UUID agreementId, String code) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.SIGNATORY);
        GrantAgreement agreement = agreements.get(agreementId);
        SignatureAttempt attempt = agreement.sign(side(act), codes.typed(code), act);
        if (attempt != SignatureAttempt.SIGNED) {
            trail.record("agreement.code.wrong", agreement, act);
            return attempt;
        }
        String textHash = agreement.signatures().orElseThrow().textHash();
        trail.record("agreement.sign", agreement, act, "", textHash);
        Operation operation = operations.get(agreement.operationId());
        if (agreement.status() == AgreementStatus.SIGNED) {
            notified.enterIntoForce(agreement, operation, act);
        } else {
            operation.heldBy(
                    Role.SIGNATORY, agreement.signatures().orElseThrow().dueAt());
            notices.toStaff(
                    operation,
                    new Notice(
                            "Convention signée par le porteur",
                            "Le porteur a signé la convention. Elle attend la signature de l’organisme intermédiaire.",
                            "/staff/agreement/sign?id=" + agreement.id()),
                    Role.SIGNATORY);
        }
        return attempt;
    }

    private static SigningSide side(Act act) {
        return act.role().equals(Role.Names.BENEFICIARY_SIGNATORY) ? SigningSide.BENEFICIARY : SigningSide.BODY;
    }
}
