package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The budget lines of the body with what became of their credits. */
@Dependent
public class BudgetLineList extends ListDefinition {

    public BudgetLineList() {
        super(
                "budget-lines",
                "budget",
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.SIGNATORY,
                Role.PAYMENT_OFFICER,
                Role.ACCOUNTANT,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("budget_line l JOIN global_grant g ON g.id = l.global_grant_id"
                + " JOIN specific_objective o ON o.id = l.specific_objective_id");
        id("l.id");
        id("grant", "g.id");
        text("grantNumber", "g.number").searched().link("/staff/grant/view?id={grant}");
        status("grantStatus", "g.status", PreparationStatus.class);
        text("objective", "o.priority_code || '.' || o.code").searched();
        text("scheme", "l.scheme").searched();
        text("year", "l.year::text").link("/staff/budget/view?id={id}");
        money("esfAmount", "l.esf_amount");
        money("reservedAmount", "l.reserved_amount");
        money("availableAmount", "l.programmable_amount - l.reserved_amount");
        money("committedAmount", "l.committed_amount");
        money("declaredAmount", "l.declared_amount");
        money("retainedAmount", "l.retained_amount");
        money("paidAmount", "l.paid_amount");
        sortedBy("year");
    }
}
