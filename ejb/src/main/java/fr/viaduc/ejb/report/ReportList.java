package fr.viaduc.ejb.report;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The reports of a body or of a carrier; amounts show once they are deposited. */
@Dependent
public class ReportList extends ListDefinition {

    public ReportList() {
        super(
                "reports",
                "report",
                Role.GRANT_MANAGER,
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("execution_report r JOIN operation o ON o.id = r.operation_id"
                + " JOIN organisation c ON c.id = r.organisation_id");
        where("r.body_id = asking_body()");
        id("r.id");
        text("operationNumber", "r.operation_number").searched().link("/staff/report/view?id={id}");
        text("operationTitle", "o.title").searched();
        text("carrierName", "c.name").searched();
        kind("kind", "r.kind", ReportKind.class);
        date("periodEnd", "r.period_end");
        date("dueOn", "r.due_on");
        status("status", "r.status", ReportStatus.class);
        money("declared", "CASE WHEN r.status <> 'DRAFT' THEN r.declared END");
        money("claimed", "CASE WHEN r.status <> 'DRAFT' THEN r.claimed_esf END");
        sortedBy("dueOn");
    }
}
