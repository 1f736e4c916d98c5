package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.CheckStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ReportKind;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The checks of a file. */
@Dependent
public class FileCheckList extends ListDefinition {

    /** Declares the list. */
    public FileCheckList() {
        super(
                "fileChecks",
                "check",
                Role.CONTROLLER,
                Role.VALIDATOR,
                Role.GRANT_MANAGER,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("service_fact_check c JOIN execution_report r ON r.id = c.report_id");
        scope("operation", "c.operation_id");
        id("c.id");
        text("number", "c.number").link("/staff/check/view?id={id}");
        kind("reportKind", "r.kind", ReportKind.class);
        integer("reportNumber", "r.number");
        status("status", "c.status", CheckStatus.class);
        text("controller", "c.controller_name");
        money("declared", "r.declared");
        money(
                "due",
                "(SELECT l.amount FROM check_due_line l WHERE l.check_id = c.id AND l.step = 'DUE'"
                        + " ORDER BY l.stage LIMIT 1)");
        sortedBy("-number");
    }
}
