package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The local plans of the body with their protocols. */
@Dependent
public class LocalPlanList extends ListDefinition {

    /** Declares the list. */
    public LocalPlanList() {
        super("local-plans", "plan", LocalPlanQueries.READERS);
        from("local_plan p");
        id("p.id");
        text("name", "p.name").searched().link("/staff/plan/view?id={id}");
        text("code", "p.code").searched();
        text("supportOrganisation", "p.support_organisation").searched();
        status("status", "p.status", PreparationStatus.class);
        integer("protocols", "SELECT count(*) FROM protocol q WHERE q.local_plan_id = p.id");
        date("endsOn", "SELECT max(q.ends_on) FROM protocol q WHERE q.local_plan_id = p.id");
        sortedBy("name");
    }
}
