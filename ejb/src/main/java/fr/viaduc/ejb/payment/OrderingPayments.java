package fr.viaduc.ejb.payment;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.payment.PaymentGrounds;
import fr.viaduc.domain.payment.PaymentStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** A payment on its way to the accountant: liquidated, validated, ordered, each by somebody else. */
@Stateless
public class OrderingPayments {

    @Inject
    private Payments payments;

    @Inject
    private GroundsOfPayments grounds;

    @Inject
    private PaymentDocuments documents;

    @Inject
    private Operations operations;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Liquidates: fixes what is paid and to which account. */
    @RolesAllowed(Role.Names.PAYMENT_OFFICER)
    public void liquidate(UUID paymentId, int seenVersion) {
        Act act = caller.act(Role.PAYMENT_OFFICER);
        Payment payment = payments.get(paymentId, seenVersion);
        payment.liquidate(grounds.of(payment, act), act);
        trail.record("payment.liquidate", payment, act, payment.amount().format(), null);
        hand(payment, Role.VALIDATOR);
    }

    /** Validates the liquidation. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID paymentId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        Payment payment = payments.get(paymentId, seenVersion);
        payment.validate(grounds.of(payment, act), act);
        trail.record("payment.validate", payment, act);
        hand(payment, Role.SIGNATORY);
    }

    /** Sends a payment back to its liquidation, with the reason. */
    @RolesAllowed({Role.Names.VALIDATOR, Role.Names.SIGNATORY})
    public void sendBack(UUID paymentId, int seenVersion, String reason) {
        Payment payment = payments.get(paymentId, seenVersion);
        Role turn = payment.status() == PaymentStatus.VALIDATED ? Role.SIGNATORY : Role.VALIDATOR;
        Act act = caller.act(turn).because(reason);
        payment.sendBack(act);
        trail.record("payment.send.back", payment, act);
        hand(payment, Role.PAYMENT_OFFICER);
    }

    /** Signs the payment order. */
    @RolesAllowed(Role.Names.SIGNATORY)
    public void order(UUID paymentId, int seenVersion, String mandate) {
        Act act = caller.act(Role.SIGNATORY);
        Payment payment = payments.get(paymentId, seenVersion);
        PaymentGrounds ground = grounds.of(payment, act);
        PaymentFacts facts = documents.factsOf(payment, ground, act);
        payment.order(mandate, ground, act);
        Document order = documents.order(payment, facts, act);
        trail.record("payment.order", payment, act, mandate, order.sha256());
        hand(payment, Role.ACCOUNTANT);
    }

    /** Takes up again a payment that the bank sent back, once the agreement names another account. */
    @RolesAllowed(Role.Names.PAYMENT_OFFICER)
    public void retry(UUID paymentId, int seenVersion) {
        Act act = caller.act(Role.PAYMENT_OFFICER);
        Payment payment = payments.get(paymentId, seenVersion);
        payment.retry(grounds.of(payment, act), act);
        trail.record("payment.retry", payment, act, payment.account().format(), null);
    }

    private void hand(Payment payment, Role next) {
        Operation operation = operations.get(payment.operationId());
        operation.heldBy(next, payment.dueAt().orElse(null));
        notices.toStaff(
                operation,
                "payment-waiting",
                Map.of(
                        "amount", payment.amount(),
                        "number", payment.label(),
                        "paymentId", payment.id().toString()),
                next);
    }
}
