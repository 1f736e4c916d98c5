package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The applications of one's own organisation, drafts included. */
@Dependent
public class OwnApplicationList extends ListDefinition {

    public OwnApplicationList() {
        super("own-applications", "application", Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        from("operation o JOIN funding_application a ON a.operation_id = o.id"
                + " JOIN call_for_projects c ON c.id = o.call_id JOIN intermediate_body b ON b.id = o.body_id"
                + " JOIN financing_plan p ON p.id = a.financing_plan_id");
        where("o.organisation_id = asking_organisation()");
        id("o.id");
        text("title", "o.title").searched().link("/carrier/application/view?id={id}");
        text("number", "o.number").searched();
        text("call", "c.reference").searched();
        text("body", "b.name").exportOnly();
        status("status", "a.status", FundingApplicationStatus.class);
        status("progress", "o.status", OperationStatus.class);
        money("totalCost", "p.total_cost").exportOnly();
        money("grant", "p.esf_amount");
        instant("dueAt", "o.due_at");
        instant("updatedAt", "o.updated_at");
        sortedBy("-updatedAt");
    }
}
