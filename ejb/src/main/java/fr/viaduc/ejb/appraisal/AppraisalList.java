package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.AppraisalStatus;
import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The files under appraisal or appraised, and those that wait for an instructor. */
@Dependent
public class AppraisalList extends ListDefinition {

    public AppraisalList() {
        super(
                "appraisals",
                "appraisal",
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.COMMITTEE_SECRETARY,
                Role.CONTROLLER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("operation o JOIN organisation c ON c.id = o.organisation_id"
                + " LEFT JOIN appraisal a ON a.operation_id = o.id"
                + " LEFT JOIN financing_plan p ON p.id = a.retained_plan_id");
        where("o.body_id = asking_body() AND (a.id IS NOT NULL OR o.status = 'ADMISSIBLE')");
        id("o.id");
        text("number", "o.number").searched().link("/staff/appraisal/view?id={id}");
        text("title", "o.title").searched();
        text("carrier", "c.name").searched();
        status("status", "a.status", AppraisalStatus.class);
        text("appraiser", "a.appraiser_name").searched();
        status("opinion", "a.opinion", OpinionValue.class);
        money("totalCost", "p.total_cost");
        money("esf", "p.esf_amount");
        sortedBy("-number");
    }
}
