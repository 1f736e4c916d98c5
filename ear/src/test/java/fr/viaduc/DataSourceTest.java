package fr.viaduc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.InPortal;
import fr.viaduc.domain.shared.StatusChange;
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InPortal
class DataSourceTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Resource(lookup = "java:app/jdbc/viaduc")
    private DataSource dataSource;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Test
    void theServerWorksWithTheRuntimeRole() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_user")) {
            row.next();
            assertEquals("viaduc_runtime", row.getString(1));
        }
    }

    @Test
    void theServerCannotChangeTheSchema() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "CREATE TABLE intruder (id integer)",
                    "CREATE TEMP TABLE intruder (id integer)",
                    "ALTER TABLE status_change DISABLE ROW LEVEL SECURITY",
                    "DELETE FROM flyway_schema_history")) {
                SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState(), sql);
            }
        }
    }

    @Test
    void theEntityManagerReadsTheMigratedSchema() {
        entityManager
                .createQuery("SELECT c FROM StatusChange c", StatusChange.class)
                .setMaxResults(1)
                .getResultList();
    }

    @Test
    void entitiesAreWovenSoThatLazyReferencesAreLazy() {
        assertTrue(List.of(StatusChange.class.getInterfaces()).stream()
                .anyMatch(type -> type.getName().equals("org.eclipse.persistence.internal.weaving.PersistenceWeaved")));
    }
}
