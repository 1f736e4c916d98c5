package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The services of the body in their hierarchy. */
@Dependent
public class UnitList extends ListDefinition {

    /** Declares the list. */
    public UnitList() {
        super(
                "units",
                "unit",
                Role.ADMINISTRATOR,
                Role.GRANT_MANAGER,
                Role.VALIDATOR,
                Role.AUDITOR,
                Role.AUTHORITY_READER);
        from("organisational_unit u LEFT JOIN organisational_unit p ON p.id = u.parent_id");
        id("u.id");
        text("name", "u.name").searched().link("/staff/unit/view?id={id}");
        text("parent", "p.name").searched();
        status("status", "u.status", PreparationStatus.class);
        integer(
                "people",
                "SELECT count(DISTINCT a.user_id) FROM role_assignment a WHERE a.unit_id = u.id"
                        + " AND current_date BETWEEN a.valid_from AND coalesce(a.valid_to, 'infinity')");
        integer("operations", "SELECT count(*) FROM operation o WHERE o.carrying_unit_id = u.id");
        sortedBy("name");
    }
}
