package fr.viaduc.ejb.payment;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.payment.PaymentGrounds;
import fr.viaduc.domain.payment.PaymentKind;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.programme.FileCredits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What the accountant records: the money left, or the bank sent it back. */
@Stateless
public class DisbursingPayments {

    @Inject
    private Payments payments;

    @Inject
    private GroundsOfPayments grounds;

    @Inject
    private PaymentDocuments documents;

    @Inject
    private Operations operations;

    @Inject
    private FileCredits credits;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Records that the bank has paid; the balance settles the operation. */
    @RolesAllowed(Role.Names.ACCOUNTANT)
    public void confirm(UUID paymentId, int seenVersion, LocalDate valueDate, String bankReference) {
        Act act = caller.act(Role.ACCOUNTANT);
        Payment payment = payments.get(paymentId, seenVersion);
        PaymentGrounds ground = grounds.of(payment, act);
        PaymentFacts facts = documents.factsOf(payment, ground, act);
        payment.confirm(valueDate, bankReference, ground, act);
        Document notice = documents.notice(payment, facts, act);
        trail.record("payment.confirm", payment, act, bankReference, notice.sha256());
        credits.pay(payment.operationId(), payment.amount(), act);
        hand(payment, facts.operation(), act);
        notices.toCarrier(
                facts.operation(),
                "payment-made",
                Map.of("amount", payment.amount(), "valueDate", valueDate, "paymentId", paymentId.toString()));
    }

    private void hand(Payment payment, Operation operation, Act act) {
        boolean settles =
                payment.kind() == PaymentKind.BALANCE && operation.status().canBecome(OperationStatus.SETTLED);
        if (settles) {
            operation.progress(OperationStatus.SETTLED, act);
            trail.record("operation.progress", operation, act);
            operation.heldBy(Role.VALIDATOR, null);
        } else {
            operation.heldBy(Role.BENEFICIARY_SIGNATORY, null);
        }
    }

    /** Records that the bank has sent the money back. */
    @RolesAllowed(Role.Names.ACCOUNTANT)
    public void bounce(UUID paymentId, int seenVersion, String reason) {
        Act act = caller.act(Role.ACCOUNTANT).because(reason);
        Payment payment = payments.get(paymentId, seenVersion);
        payment.bounce(grounds.of(payment, act), act);
        trail.record("payment.bounce", payment, act);
        Operation operation = operations.get(payment.operationId());
        operation.heldBy(Role.PAYMENT_OFFICER, payment.dueAt().orElse(null));
        notices.toCarrier(operation, "payment-bounced", Map.of("amount", payment.amount(), "reason", act.reason()));
    }
}
