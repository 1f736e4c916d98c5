package fr.viaduc.ejb.visit;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.visit.VisitConclusion;
import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The visits of an operation, as far as the person who asks may know of them. */
@Dependent
public class VisitList extends ListDefinition {

    public VisitList() {
        super(
                "visits",
                "visit",
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.GRANT_MANAGER,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER,
                Role.BENEFICIARY_SIGNATORY,
                Role.BENEFICIARY_EDITOR);
        from("on_site_visit v");
        scope("operation", "v.operation_id");
        id("v.id");
        text("label", "'VSP ' || v.number").link("view?id={id}");
        date("plannedOn", "v.planned_on");
        yesNo("announced", "v.announced");
        text("controllerName", "v.controller_name").searched();
        status("status", "v.status", VisitStatus.class);
        status(
                "conclusion",
                "CASE WHEN v.body_id = asking_body() OR v.status IN ('REBUTTAL', 'FINAL_REPORT', 'MEASURES_OPEN',"
                        + " 'LIFTED', 'NOT_LIFTED') THEN v.conclusion END",
                VisitConclusion.class);
        date("notifiedOn", "v.notified_on");
        sortedBy("-plannedOn");
    }
}
