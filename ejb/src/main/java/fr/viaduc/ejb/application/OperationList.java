package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The files of the body, with who holds each of them. */
@Dependent
public class OperationList extends ListDefinition {

    public OperationList() {
        super(
                "operations",
                "operation",
                Role.GRANT_MANAGER,
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.SIGNATORY,
                Role.COMMITTEE_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.PAYMENT_OFFICER,
                Role.ACCOUNTANT,
                Role.PLIE_COORDINATOR,
                Role.COUNSELLOR,
                Role.INTERNAL_CONTROL_OFFICER,
                Role.ANTI_FRAUD_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("operation o JOIN organisation g ON g.id = o.organisation_id"
                + " JOIN call_for_projects c ON c.id = o.call_id");
        id("o.id");
        text("number", "o.number").searched();
        text("title", "o.title").searched().link("/staff/operation/view?id={id}");
        text("carrierName", "g.name").searched();
        text("callReference", "c.reference").searched();
        status("status", "o.status", OperationStatus.class);
        kind("holder", "o.holder", Role.class);
        instant("dueAt", "o.due_at");
        instant("updatedAt", "o.updated_at");
        sortedBy("-updatedAt");
    }
}
