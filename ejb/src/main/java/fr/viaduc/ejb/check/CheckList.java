package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The checks of the body. */
@Dependent
public class CheckList extends ListDefinition {

    /** Declares the list. */
    public CheckList() {
        super(
                "checks",
                "check",
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.GRANT_MANAGER,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("service_fact_check c JOIN operation o ON o.id = c.operation_id"
                + " JOIN organisation g ON g.id = c.organisation_id"
                + " JOIN execution_report r ON r.id = c.report_id");
        id("c.id");
        text("number", "c.number").searched().link("/staff/check/view?id={id}");
        text("operationTitle", "o.title").searched();
        text("carrier", "g.name").searched();
        status("status", "c.status", CheckStatus.class);
        text("controller", "c.controller_name");
        instant("depositedAt", "(SELECT max(v.deposited_at) FROM report_version v WHERE v.report_id = r.id)");
        money(
                "declared",
                "coalesce((SELECT sum(f.declared) FROM finding f WHERE f.check_id = c.id AND f.stage = 'PROVISIONAL'), 0)");
        money(
                "due",
                "(SELECT l.amount FROM check_due_line l WHERE l.check_id = c.id AND l.step = 'DUE'"
                        + " ORDER BY l.stage LIMIT 1)");
        sortedBy("depositedAt");
    }
}
