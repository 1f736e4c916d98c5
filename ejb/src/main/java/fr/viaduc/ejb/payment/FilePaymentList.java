package fr.viaduc.ejb.payment;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.PaymentKind;
import fr.viaduc.domain.payment.PaymentStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The payments of a file. */
@Dependent
public class FilePaymentList extends ListDefinition {

    /** Declares the list. */
    public FilePaymentList() {
        super(
                "filePayments",
                "payment",
                Role.PAYMENT_OFFICER,
                Role.VALIDATOR,
                Role.SIGNATORY,
                Role.ACCOUNTANT,
                Role.GRANT_MANAGER,
                Role.CONTROLLER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("payment p");
        scope("operation", "p.operation_id");
        id("p.id");
        text("number", "p.number").link("/staff/payment/view?id={id}");
        kind("kind", "p.kind", PaymentKind.class);
        money("amount", "p.amount");
        status("status", "p.status", PaymentStatus.class);
        instant("dueAt", "p.due_at");
        date("valueDate", "p.value_date");
        text("bankReference", "p.bank_reference");
        sortedBy("-number");
    }
}
