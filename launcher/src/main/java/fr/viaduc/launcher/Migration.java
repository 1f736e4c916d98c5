package fr.viaduc.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the schema and the reference data of a database to the version that was delivered. */
public final class Migration {

    private static final String HISTORY = "flyway_schema_history";

    private Migration() {}

    /**
     * Migrates as the owner. The runtime role may read and write the rows of every table made on the way; a migration
     * takes back what it must not do, and names it as {@code ${runtimeRole}}.
     *
     * @return how many migrations were applied
     * @throws SQLException when the owner may not grant these rights
     */
    public static int migrate(Database database) throws SQLException {
        String runtime = '"' + database.runtime().user() + '"';
        asOwner(
                database,
                "GRANT USAGE ON SCHEMA public TO " + runtime,
                "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "
                        + runtime,
                "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO " + runtime);
        int applied = Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .schemas("public")
                .locations("classpath:db/migration", "classpath:db/reference")
                .table(HISTORY)
                .placeholders(Map.of("runtimeRole", database.runtime().user()))
                .validateMigrationNaming(true)
                .outOfOrder(true)
                .load()
                .migrate()
                .migrationsExecuted;
        asOwner(database, "REVOKE ALL ON " + HISTORY + " FROM " + runtime);
        return applied;
    }

    private static void asOwner(Database database, String... statements) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
