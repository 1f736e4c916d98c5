package fr.viaduc.ejb.payment;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.UndueSource;
import fr.viaduc.domain.payment.UndueStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The undue amounts of the body. */
@Dependent
public class UndueList extends ListDefinition {

    /** Declares the list. */
    public UndueList() {
        super(
                "undues",
                "recovery",
                Role.PAYMENT_OFFICER,
                Role.VALIDATOR,
                Role.SIGNATORY,
                Role.ACCOUNTANT,
                Role.GRANT_MANAGER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from(
                "undue_amount u JOIN operation o ON o.id = u.operation_id JOIN organisation g ON g.id = u.organisation_id");
        id("u.id");
        text("number", "u.number").searched().link("/staff/recovery/view?id={id}");
        text("operationTitle", "o.title").searched();
        text("carrier", "g.name").searched();
        kind("source", "u.source", UndueSource.class);
        money("amount", "u.amount");
        money("recovered", "coalesce((SELECT sum(r.amount) FROM recovery_receipt r WHERE r.undue_id = u.id), 0)");
        status("status", "u.status", UndueStatus.class);
        date("lastDay", "u.order_last_day");
        sortedBy("number");
    }
}
