package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.UserStatus;
import fr.viaduc.ejb.list.ListDefinition;
import jakarta.enterprise.context.Dependent;

/** The people of the body with their roles, for its administrator. */
@Dependent
public class UserList extends ListDefinition {

    public UserList() {
        super("users", "user", Role.ADMINISTRATOR);
        from("role_assignment a JOIN user_account u ON u.id = a.user_id"
                + " LEFT JOIN organisational_unit s ON s.id = a.unit_id");
        where("a.body_id = asking_body()");
        id("u.id");
        text("name", "u.name").searched().link("/admin/user/view?id={id}");
        text("email", "u.email").searched();
        status("status", "u.status", UserStatus.class);
        kind("role", "a.role", Role.class);
        text("unit", "s.name");
        date("validFrom", "a.valid_from");
        date("validTo", "a.valid_to");
        instant("lastLogInAt", "u.last_log_in_at");
        sortedBy("name");
    }
}
