package fr.viaduc.ejb.closing;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.document.DocumentTemplate;
import fr.viaduc.domain.document.Filing;
import fr.viaduc.domain.organisation.Organisation;
import fr.viaduc.domain.organisation.PostalAddress;
import fr.viaduc.domain.payment.Payment;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.document.GeneratingDocuments;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the letter that closes a file and tells its retention date. */
@ApplicationScoped
public class ClosureLetters {

    @Inject
    private Organisations organisations;

    @Inject
    private Bodies bodies;

    @Inject
    private GeneratingDocuments documents;

    Document write(Operation operation, SettledAccounts.Account account, LocalDate keepUntil, Act act) {
        Organisation carrier = organisations.get(operation.organisationId());
        Map<String, Object> model = new HashMap<>();
        model.put("operationNumber", operation.label());
        model.put("operation", Map.of("title", operation.title()));
        model.put("bodyName", bodies.get(operation.bodyId()).name());
        model.put(
                "carrier",
                Map.of(
                        "name", carrier.name(),
                        "address",
                                carrier.address().map(PostalAddress::toString).orElse("")));
        model.put("agreedCost", account.agreedCost());
        model.put("agreedEsf", account.agreedEsf());
        model.put("retainedCost", account.retainedCost());
        model.put("paid", account.paid());
        model.put("lastPaymentOn", account.lastPaymentOn());
        model.put("keepUntil", keepUntil);
        model.put(
                "payments", account.paidOnes().stream().map(ClosureLetters::row).toList());
        return documents.produce(DocumentTemplate.CLOSURE_LETTER, model, Filing.with(operation), act);
    }

    private static List<Object> row(Payment payment) {
        return List.of(
                payment.label(),
                payment.kind(),
                payment.amount(),
                payment.valueDate().orElseThrow());
    }
}
