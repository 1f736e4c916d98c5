package fr.viaduc.schema;

import static fr.viaduc.schema.MigratedDatabase.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.launcher.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** Tables that hold nothing of any body, with the reason why all may see them. */
    private static final List<String> OPEN_TABLES = List.of(
            "commune", // the official list of communes
            "flyway_schema_history"); // closed to the runtime role

    @Test
    void everyTableIsolatesBodiesButTheListedOnes() throws SQLException {
        assertEquals(
                OPEN_TABLES,
                read(
                        """
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity
                        ORDER BY 1
                        """));
    }

    @Test
    void everyIsolatedTableSaysWhoSeesItsRowsOrIsClosed() throws SQLException {
        assertEquals(
                List.of(),
                read(
                        """
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relrowsecurity
                          AND NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = pg_class.oid)
                          AND has_table_privilege(?, oid, 'SELECT, INSERT, UPDATE, DELETE')
                        """,
                        Database.RUNTIME_ROLE));
    }

    @Test
    void noViewLetsRowsThroughWithTheRightsOfItsOwner() throws SQLException {
        assertEquals(
                List.of(),
                read(
                        """
                        SELECT relname FROM pg_class
                        WHERE relnamespace = 'public'::regnamespace AND relkind = 'v'
                          AND NOT coalesce('security_invoker=true' = ANY (reloptions)
                            OR 'security_invoker=on' = ANY (reloptions), false)
                        """));
    }

    @Test
    void theRuntimeRoleOwnsNothingAndStandsUnderTheIsolation() throws SQLException {
        assertEquals(
                List.of(), read("SELECT relname FROM pg_class WHERE relowner = ?::regrole", Database.RUNTIME_ROLE));
        assertEquals(
                List.of("f"),
                read(
                        "SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication FROM pg_roles"
                                + " WHERE rolname = ?",
                        Database.RUNTIME_ROLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "status_change"})
    void historyIsWrittenOnceAndNeverChanged(String table) throws SQLException {
        assertEquals(
                List.of("INSERT", "SELECT"),
                read(
                        """
                        SELECT p FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
                        WHERE has_table_privilege(?, ?, p) ORDER BY 1
                        """,
                        Database.RUNTIME_ROLE,
                        table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE intruder (id integer)",
                "CREATE TEMP TABLE intruder (id integer)",
                "CREATE FUNCTION intruder() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "DROP TABLE status_change",
                "ALTER TABLE status_change DISABLE ROW LEVEL SECURITY",
                "SELECT * FROM flyway_schema_history",
                "COPY status_change TO '/tmp/intruder'",
                "SET ROLE viaduc_owner"
            })
    void theRuntimeRoleCannotReachBeyondItsRows(String sql) throws SQLException {
        try (Connection connection = MigratedDatabase.get().asRuntime();
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertEquals(INSUFFICIENT_PRIVILEGE, refusal.getSQLState());
        }
    }
}
