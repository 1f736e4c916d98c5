package fr.viaduc.ejb.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Stops the deployment when the server was given a database role that row-level security does not bind: an
 * administrator, the owner of a table, or a role that may bypass it. The bodies of one installation would see each other.
 */
@Singleton
@Startup
public class RefusingPowerfulRoles {

    private static final String POWERS =
            """
            SELECT r.rolsuper OR r.rolbypassrls OR EXISTS (
                SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND pg_has_role(c.relowner, 'MEMBER'))
            FROM pg_roles r WHERE r.rolname = current_user
            """;

    @Resource(lookup = "java:app/jdbc/viaduc")
    private DataSource dataSource;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void refuse() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(POWERS)) {
            row.next();
            if (row.getBoolean(1)) {
                throw new IllegalStateException("The database role of the server owns tables or bypasses row-level"
                        + " security: give it the runtime role.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer.", e);
        }
    }
}
