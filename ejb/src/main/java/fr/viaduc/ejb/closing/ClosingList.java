package fr.viaduc.ejb.closing;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.audit.RetentionStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The settled files, to be closed, and the closed ones with their retention. */
@Dependent
public class ClosingList extends ListDefinition {

    /** Declares the list. */
    public ClosingList() {
        super(
                "closings",
                "closing",
                Role.VALIDATOR,
                Role.GRANT_MANAGER,
                Role.SIGNATORY,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("operation o JOIN organisation g ON g.id = o.organisation_id"
                + " LEFT JOIN retention_record r ON r.operation_id = o.id");
        where("o.status = 'SETTLED' OR r.id IS NOT NULL");
        id("o.id");
        text("number", "o.number").searched().link("/staff/closing/view?id={id}");
        text("title", "o.title").searched();
        text("carrier", "g.name").searched();
        status("status", "o.status", OperationStatus.class);
        status("retention", "r.status", RetentionStatus.class);
        date("lastPaymentOn", "r.last_payment_on");
        date("keepUntil", "r.keep_until");
        sortedBy("number");
    }
}
