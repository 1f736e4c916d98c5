package fr.viaduc.ejb.check;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The deposited reports that nobody has taken up yet, the oldest first. */
@Dependent
public class ReportsToCheckList extends ListDefinition {

    /** Declares the list. */
    public ReportsToCheckList() {
        super("reportsToCheck", "check", Role.CONTROLLER, Role.VALIDATOR);
        from("execution_report r JOIN operation o ON o.id = r.operation_id"
                + " JOIN organisation g ON g.id = r.organisation_id");
        where("r.status = 'SUBMITTED' AND NOT EXISTS (SELECT 1 FROM service_fact_check c WHERE c.report_id = r.id"
                + " AND c.status <> 'REOPENED')");
        id("r.id");
        text("operationNumber", "r.operation_number").searched().link("/staff/check/open?id={id}");
        text("operationTitle", "o.title").searched();
        text("carrier", "g.name").searched();
        kind("reportKind", "r.kind", ReportKind.class);
        integer("reportNumber", "r.number");
        money("declared", "r.declared");
        instant("depositedAt", "(SELECT max(v.deposited_at) FROM report_version v WHERE v.report_id = r.id)");
        date("payBy", "(SELECT max(v.pay_by) FROM report_version v WHERE v.report_id = r.id)");
        sortedBy("depositedAt");
    }
}
