package fr.viaduc.ejb.payment;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.PaymentKind;
import fr.viaduc.domain.payment.PaymentStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The payments of the body. */
@Dependent
public class PaymentList extends ListDefinition {

    /** Declares the list. */
    public PaymentList() {
        super(
                "payments",
                "payment",
                Role.PAYMENT_OFFICER,
                Role.VALIDATOR,
                Role.SIGNATORY,
                Role.ACCOUNTANT,
                Role.GRANT_MANAGER,
                Role.CONTROLLER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("payment p JOIN operation o ON o.id = p.operation_id JOIN organisation g ON g.id = p.organisation_id");
        id("p.id");
        text("number", "p.number").searched().link("/staff/payment/view?id={id}");
        text("operationTitle", "o.title").searched();
        text("carrier", "g.name").searched();
        kind("kind", "p.kind", PaymentKind.class);
        money("amount", "p.amount");
        status("status", "p.status", PaymentStatus.class);
        instant("dueAt", "p.due_at");
        date("valueDate", "p.value_date");
        text("bankReference", "p.bank_reference").exportOnly();
        sortedBy("dueAt");
    }
}
