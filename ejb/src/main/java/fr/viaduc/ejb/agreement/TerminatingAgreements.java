package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
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
import java.util.UUID;

/** Ending an agreement early. */
@Stateless
public class TerminatingAgreements {

    @Inject
    private Agreements agreements;

    @Inject
    private Operations operations;

    @Inject
    private Notices notices;

    @Inject
    private Event<AgreementTerminated> terminated;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Terminates the agreement, with a reason that the carrier reads. */
    @RolesAllowed(Role.Names.SIGNATORY)
    public void terminate(UUID agreementId, int seenVersion, String reason) {
        Act act = caller.act(Role.SIGNATORY).because(reason);
        GrantAgreement agreement = agreements.get(agreementId, seenVersion);
        agreement.terminate(act);
        Operation operation = operations.get(agreement.operationId());
        operation.progress(OperationStatus.TERMINATED, act);
        operation.heldBy(Role.GRANT_MANAGER, null);
        trail.record("agreement.terminate", agreement, act);
        trail.record("operation.terminated", operation, act);
        terminated.fire(new AgreementTerminated(operation.id(), agreement.id(), act));
        notices.toCarrier(
                operation,
                new Notice(
                        "Convention résiliée",
                        "La convention de votre opération est résiliée à compter de ce jour, pour le motif suivant :\n\n"
                                + act.reason()
                                + "\n\nUn bilan final de ce qui a été réalisé reste dû. Toute somme perçue sans être due"
                                + " est reversée, sur décision motivée précédée d’une période contradictoire."
                                + "\n\nVous pouvez contester cette décision dans un délai de deux mois, par un recours"
                                + " gracieux auprès du service ou devant le tribunal administratif.",
                        "/carrier/agreement/view?id=" + agreement.id()));
    }
}
