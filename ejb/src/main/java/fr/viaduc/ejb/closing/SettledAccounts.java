package fr.viaduc.ejb.closing;

import fr.viaduc.domain.agreement.AgreementInForce;
import fr.viaduc.domain.check.DueStep;
import fr.viaduc.domain.check.FindingStage;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.payment.PaymentStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.agreement.Agreements;
import fr.viaduc.ejb.check.EarlierPayments;
import fr.viaduc.ejb.check.ServiceFactChecks;
import fr.viaduc.ejb.payment.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What a settled file came to, for its closure. */
@ApplicationScoped
public class SettledAccounts {

    @Inject
    private Agreements agreements;

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Payments payments;

    @Inject
    private EarlierPayments earlier;

    /**
     * What a file came to.
     *
     * @param agreedCost total eligible cost of the agreement
     * @param agreedEsf ESF amount of the agreement
     * @param retainedCost what the last certified check retained since the start
     * @param paid what was paid, less what was paid back
     * @param lastPaymentOn value date of the last payment; the given day when nothing was paid
     * @param paidOnes the payments made
     */
    public record Account(
            Money agreedCost,
            Money agreedEsf,
            Money retainedCost,
            Money paid,
            LocalDate lastPaymentOn,
            List<Payment> paidOnes) {}

    /** Reads it. */
    public Account of(UUID operationId, LocalDate today) {
        AgreementInForce agreement = agreements.inForce(operationId, today);
        List<Payment> made = payments.ofOperation(operationId).stream()
                .filter(payment -> payment.status() == PaymentStatus.PAID)
                .toList();
        Money retained = checks.ofOperation(operationId).stream()
                .flatMap(check -> check.toldAt(FindingStage.FINAL).stream())
                .flatMap(due -> due.amountOf(DueStep.RETAINED).stream())
                .reduce(Money.ZERO, Money::max);
        LocalDate last = made.stream()
                .flatMap(payment -> payment.valueDate().stream())
                .max(Comparator.naturalOrder())
                .orElse(today);
        return new Account(
                agreement.totalEligibleCost(), agreement.esfAmount(), retained, earlier.netOf(operationId), last, made);
    }
}
