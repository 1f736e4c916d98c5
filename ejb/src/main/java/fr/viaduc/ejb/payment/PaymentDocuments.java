package fr.viaduc.ejb.payment;

import fr.viaduc.domain.agreement.Payee;
import fr.viaduc.domain.check.FindingStage;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.PostalAddress;
import fr.viaduc.domain.payment.Hand;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.payment.PaymentGrounds;
import fr.viaduc.domain.payment.RecoveryOrder;
import fr.viaduc.domain.payment.UndueAmount;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.agreement.Agreements;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.check.ServiceFactChecks;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents of payments and of recoveries. */
@ApplicationScoped
public class PaymentDocuments {

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private Agreements agreements;

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Bodies bodies;

    @Inject
    private GeneratingDocuments documents;

    /** Reads what the documents need, to be asked before the act. */
    PaymentFacts factsOf(Payment payment, PaymentGrounds grounds, Act act) {
        return new PaymentFacts(
                operations.get(payment.operationId()),
                organisations.get(payment.organisationId()),
                agreements.inForce(payment.operationId(), act.day()),
                grounds,
                bodies.get(payment.bodyId()).name(),
                payment.checkId().map(checks::get).map(ServiceFactCheck::label).orElse(""));
    }

    /** Fiche de liquidation et ordre de paiement. */
    Document order(Payment payment, PaymentFacts facts, Act act) {
        Map<String, Object> model = base(payment, facts);
        model.put("mandate", payment.mandateNumber().orElseThrow());
        model.put("earlier", facts.grounds().otherPayments());
        model.put("checkLabel", facts.checkLabel());
        model.put(
                "hands",
                List.of(
                        hand("Liquidation", payment.liquidated().orElseThrow()),
                        hand("Validation", payment.validated().orElseThrow()),
                        hand("Ordonnancement", payment.ordered().orElseThrow())));
        return documents.produce(DocumentTemplate.PAYMENT_ORDER, model, Filing.with(payment), act);
    }

    /** Avis de paiement. */
    Document notice(Payment payment, PaymentFacts facts, Act act) {
        Map<String, Object> model = base(payment, facts);
        model.put("valueDate", payment.valueDate().orElseThrow());
        model.put("bankReference", payment.bankReference().orElseThrow());
        return documents.produce(DocumentTemplate.PAYMENT_NOTICE, model, Filing.with(payment), act);
    }

    private static Map<String, Object> base(Payment payment, PaymentFacts facts) {
        Payee payee = facts.agreement().payee();
        Map<String, Object> model = new HashMap<>();
        model.put("operationNumber", facts.operation().label());
        model.put("operation", Map.of("title", facts.operation().title()));
        model.put("bodyName", facts.bodyName());
        model.put("carrier", carrier(facts.carrier()));
        model.put("paymentNumber", payment.label());
        model.put("kind", payment.kind());
        model.put("amount", payment.amount());
        model.put("account", Map.of("iban", payment.account().format(), "bic", payee.bic(), "holder", payee.holder()));
        model.put("agreedEsf", facts.grounds().esfAmount());
        model.put("total", facts.grounds().otherPayments().plus(payment.amount()));
        return model;
    }

    static Map<String, Object> carrier(Organisation carrier) {
        return Map.of(
                "name", carrier.name(),
                "siret", carrier.siret().toString(),
                "address", carrier.address().map(PostalAddress::toString).orElse(""));
    }

    private static List<Object> hand(String act, Hand hand) {
        return List.of(act, hand.byName(), hand.at());
    }

    /** Décision d'indu et ordre de reversement. */
    Document recovery(UndueAmount undue, UndueFacts facts, Act act) {
        RecoveryOrder order = undue.order().orElseThrow();
        Map<String, Object> model = new HashMap<>();
        model.put("operationNumber", facts.operation().label());
        model.put("operation", Map.of("title", facts.operation().title()));
        model.put("bodyName", facts.bodyName());
        model.put("carrier", carrier(facts.carrier()));
        model.put("undueNumber", undue.label());
        model.put("orderNumber", order.number());
        model.put("amount", order.amount());
        model.put("lastDay", order.lastDay());
        model.put("grounds", undue.grounds());
        model.put("decision", undue.decision().orElseThrow());
        model.put("decidedBy", undue.decidedBy().orElseThrow());
        model.put("decidedAt", undue.decidedAt().orElseThrow());
        undue.answer().ifPresent(answer -> model.put("answer", answer));
        model.put("trace", facts.trace());
        return documents.produce(DocumentTemplate.RECOVERY_ORDER, model, Filing.with(undue), act);
    }

    /** Reads what the recovery order needs, to be asked before the act. */
    UndueFacts factsOf(UndueAmount undue) {
        List<List<Object>> trace = undue.checkId()
                .map(checks::get)
                .flatMap(check -> check.toldAt(FindingStage.FINAL))
                .map(due -> due.trace().stream()
                        .map(line -> List.<Object>of(line.step(), line.amount()))
                        .toList())
                .orElseGet(List::of);
        return new UndueFacts(
                operations.get(undue.operationId()),
                organisations.get(undue.organisationId()),
                bodies.get(undue.bodyId()).name(),
                trace);
    }
}
