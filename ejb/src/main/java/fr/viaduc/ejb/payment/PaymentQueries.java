package fr.viaduc.ejb.payment;

import fr.viaduc.domain.agreement.AgreementInForce;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.Hand;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.agreement.Agreements;
import fr.viaduc.ejb.check.EarlierPayments;
import fr.viaduc.ejb.check.ServiceFactChecks;
import fr.viaduc.ejb.document.Documents;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.payment.PaymentSheet.HandRow;
import fr.viaduc.ejb.payment.PaymentSheet.PaperRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading payments. */
@Stateless
public class PaymentQueries {

    @Inject
    private Payments payments;

    @Inject
    private EarlierPayments earlier;

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Agreements agreements;

    @Inject
    private Documents documents;

    @Inject
    private Caller caller;

    /** A payment, for the staff of its body. */
    @RolesAllowed({
        Role.Names.PAYMENT_OFFICER,
        Role.Names.VALIDATOR,
        Role.Names.SIGNATORY,
        Role.Names.ACCOUNTANT,
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public PaymentSheet sheet(UUID id) {
        caller.bodyId();
        Payment payment = payments.get(id);
        AgreementInForce agreement = agreements.inForce(payment.operationId(), caller.today());
        Money others = earlier.netOf(payment.operationId()).minus(payment.amount());
        return new PaymentSheet(
                payment.id(),
                payment.version(),
                payment.label(),
                payment.kind(),
                payment.status(),
                payment.amount(),
                payment.account(),
                payment.dueAt().orElse(null),
                payment.operationId(),
                payment.checkId().orElse(null),
                payment.checkId().map(check -> checks.get(check).label()).orElse(null),
                agreement.esfAmount(),
                others,
                agreement.esfAmount().minus(others).max(Money.ZERO),
                hands(payment),
                payment.mandateNumber().orElse(null),
                payment.valueDate().orElse(null),
                payment.bankReference().orElse(null),
                payment.bounceReason().orElse(null),
                documents.of(payment.id()).stream()
                        .map(document -> new PaperRow(
                                document.id(),
                                document.fileName(),
                                document.template().orElse(null),
                                document.at(),
                                document.authorName()))
                        .toList());
    }

    private static List<HandRow> hands(Payment payment) {
        List<HandRow> hands = new ArrayList<>();
        add(hands, "LIQUIDATED", payment.liquidated());
        add(hands, "VALIDATED", payment.validated());
        add(hands, "ORDERED", payment.ordered());
        add(hands, "CLOSED", payment.closed());
        return hands;
    }

    private static void add(List<HandRow> hands, String act, Optional<Hand> hand) {
        hand.ifPresent(by -> hands.add(new HandRow(act, by.byName(), by.at())));
    }
}
