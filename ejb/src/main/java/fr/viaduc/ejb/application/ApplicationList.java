package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The applications deposited with one's own body. */
@Dependent
public class ApplicationList extends ListDefinition {

    public ApplicationList() {
        super(
                "applications",
                "application",
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.CONTROLLER,
                Role.SIGNATORY,
                Role.COMMITTEE_SECRETARY,
                Role.COMMITTEE_MEMBER,
                Role.PAYMENT_OFFICER,
                Role.ACCOUNTANT,
                Role.AUTHORITY_READER,
                Role.AUDITOR);
        from("operation o JOIN funding_application a ON a.operation_id = o.id"
                + " JOIN organisation g ON g.id = o.organisation_id JOIN call_for_projects c ON c.id = o.call_id"
                + " JOIN financing_plan p ON p.id = a.financing_plan_id");
        where("o.body_id = asking_body()");
        id("o.id");
        text("number", "o.number").searched().link("/staff/application/view?id={id}");
        text("title", "o.title").searched();
        text("carrier", "g.name").searched();
        text("siret", "g.siret").exportOnly();
        text("call", "c.reference").searched();
        status("status", "a.status", FundingApplicationStatus.class);
        status("progress", "o.status", OperationStatus.class);
        kind("holder", "o.holder", Role.class);
        money("totalCost", "p.total_cost").exportOnly();
        money("grant", "p.esf_amount");
        instant("depositedAt", "a.first_deposited_at");
        instant("dueAt", "o.due_at");
        date("startsOn", "a.starts_on").exportOnly();
        date("endsOn", "a.ends_on").exportOnly();
        sortedBy("-depositedAt");
    }
}
