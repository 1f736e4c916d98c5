package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** The carrier attests that its operation has started. */
@Stateless
public class AttestingStarts {

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementPapers papers;

    @Inject
    private Operations operations;

    @Inject
    private Notices notices;

    @Inject
    private Event<StartAttested> attested;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Attests the first day of the operation in fact. */
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public void attest(UUID agreementId, int seenVersion, LocalDate startedOn) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY);
        GrantAgreement agreement = agreements.get(agreementId, seenVersion);
        agreement.attestStart(startedOn, act);
        Operation operation = operations.get(agreement.operationId());
        operation.progress(OperationStatus.IN_PROGRESS, act);
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, null);
        Document certificate = papers.startCertificate(agreement, operation, act);
        trail.record("agreement.start.attest", agreement, act, startedOn.toString(), certificate.sha256());
        trail.record("operation.started", operation, act);
        attested.fire(new StartAttested(operation.id(), agreement.id(), startedOn, act));
        notices.toStaff(
                operation,
                new Notice(
                        "Démarrage attesté",
                        "Le porteur atteste le démarrage de l’opération. L’avance, si la convention en prévoit une, peut"
                                + " être préparée.",
                        "/staff/agreement/view?id=" + agreement.id()),
                Role.GRANT_MANAGER,
                Role.PAYMENT_OFFICER);
    }
}
