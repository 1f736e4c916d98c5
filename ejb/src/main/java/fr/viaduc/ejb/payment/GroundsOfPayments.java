package fr.viaduc.ejb.payment;

import fr.viaduc.domain.agreement.AgreementInForce;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.payment.PaymentGrounds;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.agreement.Agreements;
import fr.viaduc.ejb.check.EarlierPayments;
import fr.viaduc.ejb.check.ServiceFactChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** What a payment rests on when somebody acts on it, under the lock of its agreement. */
@ApplicationScoped
public class GroundsOfPayments {

    @Inject
    private Payments payments;

    @Inject
    private EarlierPayments earlier;

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Agreements agreements;

    PaymentGrounds of(Payment payment, Act act) {
        payments.lockAgreement(payment.agreementId());
        AgreementInForce agreement = agreements.inForce(payment.operationId(), act.day());
        Money others = earlier.netOf(payment.operationId()).minus(payment.amount());
        Set<UUID> authors = payment.checkId()
                .map(checks::get)
                .map(ServiceFactCheck::authors)
                .orElseGet(Set::of);
        return new PaymentGrounds(
                agreement.plan().esfAmount(), others, agreement.payee().iban(), authors);
    }
}
