package fr.viaduc.ejb.payment;

import fr.viaduc.domain.agreement.AgreementInForce;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.payment.PaymentDue;
import fr.viaduc.domain.payment.PaymentKind;
import fr.viaduc.domain.payment.UndueAmount;
import fr.viaduc.domain.payment.UndueOrigin;
import fr.viaduc.domain.payment.UndueSource;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.agreement.Agreements;
import fr.viaduc.ejb.agreement.StartAttested;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.check.CheckCertified;
import fr.viaduc.ejb.document.ModelTexts;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What follows for money from the acts of earlier features: a payment to liquidate, or an undue amount. The portal itself
 * does it, because the carrier who attests the start may not write payments.
 */
@Stateless
public class PreparingPayments {

    @Inject
    private Payments payments;

    @Inject
    private UndueAmounts undues;

    @Inject
    private Agreements agreements;

    @Inject
    private Operations operations;

    @Inject
    private ModelTexts texts;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** The start is attested: the advance that the agreement grants is due. */
    @AsPortal
    @PermitAll
    public void onStart(@Observes StartAttested started) {
        Act act = caller.portal();
        Operation operation = operations.get(started.operationId());
        AgreementInForce agreement = agreements.inForce(operation.id(), act.day());
        Money advance = agreement.clauses().advance().amount();
        if (advance.isPositive()) {
            prepare(operation, agreement, PaymentKind.ADVANCE, null, advance, null, act);
        }
    }

    /** A check is certified: what it leaves to pay is due, what was paid in excess is undue. */
    @AsPortal
    @PermitAll
    public void onCertificate(@Observes CheckCertified certified) {
        Act act = caller.portal();
        Operation operation = certified.operation();
        Money toPay = certified.due().toPay();
        Money toRecover = certified.due().toRecover();
        boolean last = certified.check().isFinalReport();
        if (toPay.isPositive()) {
            PaymentKind kind = last ? PaymentKind.BALANCE : PaymentKind.INTERIM;
            AgreementInForce agreement = agreements.inForce(operation.id(), act.day());
            prepare(operation, agreement, kind, certified.check().id(), toPay, certified.payBy(), act);
        } else if (toRecover.isPositive()) {
            establish(operation, certified, toRecover, act);
        } else if (last) {
            operation.progress(OperationStatus.SETTLED, act);
            trail.record("operation.progress", operation, act);
            operation.heldBy(Role.VALIDATOR, null);
        } else {
            operation.heldBy(Role.BENEFICIARY_SIGNATORY, null);
        }
    }

    private void prepare(
            Operation operation,
            AgreementInForce agreement,
            PaymentKind kind,
            UUID checkId,
            Money amount,
            Instant dueAt,
            Act act) {
        PaymentDue due = new PaymentDue(
                operation.bodyId(),
                operation.organisationId(),
                operation.id(),
                agreement.agreementId(),
                checkId,
                kind,
                amount,
                agreement.payee().iban(),
                dueAt);
        Payment payment = Payment.prepare(due, payments.nextNumber(operation), act);
        trail.record("payment.prepare", payment, act, amount.format(), null);
        payments.add(payment);
        operation.heldBy(Role.PAYMENT_OFFICER, dueAt);
        notices.toStaff(
                operation,
                "payment-waiting",
                Map.of(
                        "amount",
                        amount,
                        "number",
                        payment.label(),
                        "paymentId",
                        payment.id().toString()),
                Role.PAYMENT_OFFICER);
    }

    private void establish(Operation operation, CheckCertified certified, Money amount, Act act) {
        UndueOrigin origin = new UndueOrigin(
                operation.bodyId(),
                operation.organisationId(),
                operation.id(),
                certified.check().id(),
                UndueSource.SERVICE_FACT_CHECK);
        String grounds = texts.fill(
                "texts/undue-grounds.ftl",
                Map.of(
                        "check", certified.check().label(),
                        "due", certified.due().due(),
                        "paid", certified.due().alreadyPaid(),
                        "amount", amount));
        UndueAmount undue = new UndueAmount(origin, undues.nextNumber(operation), amount, grounds, act);
        trail.record("undue.establish", undue, act, grounds, null);
        undues.add(undue);
        operation.progress(OperationStatus.IN_RECOVERY, act);
        trail.record("operation.progress", operation, act);
        operation.heldBy(Role.VALIDATOR, null);
    }
}
