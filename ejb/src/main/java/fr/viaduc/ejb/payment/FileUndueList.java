package fr.viaduc.ejb.payment;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.UndueSource;
import fr.viaduc.domain.payment.UndueStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The undue amounts of a file. */
@Dependent
public class FileUndueList extends ListDefinition {

    /** Declares the list. */
    public FileUndueList() {
        super(
                "fileUndues",
                "recovery",
                Role.PAYMENT_OFFICER,
                Role.VALIDATOR,
                Role.SIGNATORY,
                Role.ACCOUNTANT,
                Role.GRANT_MANAGER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("undue_amount u");
        scope("operation", "u.operation_id");
        id("u.id");
        text("number", "u.number").link("/staff/recovery/view?id={id}");
        kind("source", "u.source", UndueSource.class);
        money("amount", "u.amount");
        money("recovered", "coalesce((SELECT sum(r.amount) FROM recovery_receipt r WHERE r.undue_id = u.id), 0)");
        status("status", "u.status", UndueStatus.class);
        date("lastDay", "u.order_last_day");
        sortedBy("-number");
    }
}
