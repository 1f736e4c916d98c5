package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Validating an agreement and giving it to sign, again when the window went by. */
@Stateless
public class IssuingAgreements {

    /** Version of the model text of the agreement in use. */
    static final String MODEL = "2021-2027, v1";

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementPapers papers;

    @Inject
    private Documents documents;

    @Inject
    private SignatureCodes codes;

    @Inject
    private Operations operations;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Gives the draft back to its author, with a reason. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void sendBack(UUID agreementId, int seenVersion, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        GrantAgreement agreement = opened(agreementId, seenVersion);
        agreement.sendBack(act);
        trail.record("agreement.send.back", agreement, act);
        operations.get(agreement.operationId()).heldBy(Role.GRANT_MANAGER, null);
    }

    /** Validates the draft, which freezes its text, and opens the window of signature. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID agreementId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        GrantAgreement agreement = opened(agreementId, seenVersion);
        agreement.validate(MODEL, act);
        Operation operation = operations.get(agreement.operationId());
        Document text = papers.text(agreement, operation, act);
        trail.record("agreement.validate", agreement, act, MODEL, text.sha256());
        issue(agreement, operation, text, act);
    }

    /** Opens the window again for an agreement whose window went by; its text stays the same. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void reissue(UUID agreementId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        GrantAgreement agreement = opened(agreementId, seenVersion);
        Document text = documents
                .latest(DocumentTemplate.GRANT_AGREEMENT, agreement.id())
                .orElseThrow();
        issue(agreement, operations.get(agreement.operationId()), text, act);
    }

    private void issue(GrantAgreement agreement, Operation operation, Document text, Act act) {
        agreement.issue(text.sha256(), codes.terms(agreement.bodyId(), act.day()), act);
        trail.record("agreement.issue", agreement, act, "", text.sha256());
        operation.heldBy(
                Role.BENEFICIARY_SIGNATORY, agreement.signatures().orElseThrow().dueAt());
        notices.toCarrier(
                operation,
                new Notice(
                        "Convention à signer",
                        "La convention de votre opération est prête. Votre représentant légal est invité à la signer sur"
                                + " le portail, avec un code à usage unique envoyé par courriel. Les deux parties"
                                + " doivent avoir signé avant la fin du délai affiché sur la page.",
                        "/carrier/agreement/sign?id=" + agreement.id()));
    }

    private GrantAgreement opened(UUID agreementId, int seenVersion) {
        GrantAgreement agreement = agreements.get(agreementId, seenVersion);
        conflicts.requireNone(agreement.operationId());
        return agreement;
    }

    /** Notes for every agreement whose window is over that it is expired. Signatures are refused from the instant itself. */
    @AsPortal
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    public void expireDue() {
        Act act = caller.portal();
        for (GrantAgreement agreement : agreements.overdue(act.at())) {
            agreement.expire(act);
            trail.record("agreement.expire", agreement, act);
            operations.get(agreement.operationId()).heldBy(Role.GRANT_MANAGER, null);
        }
    }
}
