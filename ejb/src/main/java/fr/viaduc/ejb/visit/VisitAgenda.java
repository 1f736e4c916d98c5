package fr.viaduc.ejb.visit;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.visit.VisitConclusion;
import fr.viaduc.domain.visit.VisitStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** All visits of the body, whatever the file. */
@Dependent
public class VisitAgenda extends ListDefinition {

    public VisitAgenda() {
        super(
                "visit-agenda",
                "visit",
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.GRANT_MANAGER,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("on_site_visit v JOIN organisation g ON g.id = v.organisation_id");
        id("v.id");
        text("label", "'VSP ' || v.number || ' – ' || v.operation_number")
                .searched()
                .link("/staff/visit/view?id={id}");
        text("carrier", "g.name").searched();
        date("plannedOn", "v.planned_on");
        yesNo("announced", "v.announced");
        text("controllerName", "v.controller_name").searched();
        status("status", "v.status", VisitStatus.class);
        status("conclusion", "v.conclusion", VisitConclusion.class);
        date(
                "nextDueOn",
                "(SELECT min(m.due_on) FROM visit_measure m WHERE m.visit_id = v.id AND m.status <> 'LIFTED')");
        date("notifiedOn", "v.notified_on");
        sortedBy("-plannedOn");
    }
}
