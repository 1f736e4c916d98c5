package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.selection.CommitteeSessions;
import fr.viaduc.ejb.selection.Reservations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What follows from the second signature of an agreement, in the same transaction. */
@ApplicationScoped
public class NotifiedAgreements {

    @Inject
    private AgreementPapers papers;

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Reservations reservations;

    @Inject
    private Notices notices;

    @Inject
    private Event<AgreementNotified> notified;

    @Inject
    private AuditTrail trail;

    /** Notifies the signed agreement, commits what it holds on the budget lines, and tells the carrier. */
    void enterIntoForce(GrantAgreement agreement, Operation operation, Act act) {
        agreement.notifyCarrier(act);
        operation.progress(OperationStatus.CONTRACTED, act);
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, null);
        reservations.commit(
                operation.id(),
                sessions.latestGrant(operation.id())
                        .map(AgendaItem::grantedShares)
                        .orElse(List.of()),
                act);
        Document signed = papers.text(agreement, operation, act);
        trail.record("agreement.notify", agreement, act, "", signed.sha256());
        trail.record("operation.contracted", operation, act);
        notices.toCarrier(
                operation,
                new Notice(
                        "Convention notifiée",
                        "La convention de votre opération est signée par les deux parties et entre en vigueur aujourd’hui."
                                + "\n\nDès que l’opération a démarré, attestez-le sur le portail : l’avance, si la"
                                + " convention en prévoit une, est versée après cette attestation.",
                        "/carrier/agreement/view?id=" + agreement.id()));
        notified.fire(new AgreementNotified(operation.id(), agreement.id(), act));
    }
}
