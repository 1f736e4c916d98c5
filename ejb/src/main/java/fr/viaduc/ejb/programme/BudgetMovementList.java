package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.BudgetMovementKind;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The ledger of one budget line. */
@Dependent
public class BudgetMovementList extends ListDefinition {

    /** Declares the list. */
    public BudgetMovementList() {
        super(
                "budget-movements",
                "budget",
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.SIGNATORY,
                Role.PAYMENT_OFFICER,
                Role.ACCOUNTANT,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("budget_movement m LEFT JOIN operation o ON o.id = m.operation_id");
        scope("line", "m.budget_line_id");
        id("m.id");
        id("operation", "o.id");
        instant("at", "m.at");
        kind("kind", "m.kind", BudgetMovementKind.class);
        money("amount", "m.amount");
        text("operationNumber", "o.number").searched().link("/staff/operation/view?id={operation}");
        text("operationTitle", "o.title").searched();
        text("actorName", "m.actor_name");
        text("reason", "m.reason").exportOnly();
        sortedBy("-at");
    }
}
