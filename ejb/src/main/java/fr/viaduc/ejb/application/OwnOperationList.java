package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The files of a carrier organisation, in all bodies. */
@Dependent
public class OwnOperationList extends ListDefinition {

    public OwnOperationList() {
        super("own-operations", "operation", Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        from("operation o JOIN call_for_projects c ON c.id = o.call_id JOIN intermediate_body b ON b.id = o.body_id");
        id("o.id");
        text("number", "o.number").searched();
        text("title", "o.title").searched().link("/carrier/operation/view?id={id}");
        text("bodyName", "b.name").searched();
        text("callReference", "c.reference").searched();
        status("status", "o.status", OperationStatus.class);
        kind("holder", "o.holder", Role.class);
        instant("dueAt", "o.due_at");
        instant("updatedAt", "o.updated_at");
        sortedBy("-updatedAt");
    }
}
