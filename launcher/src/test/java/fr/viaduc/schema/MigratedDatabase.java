package fr.viaduc.schema;

import fr.viaduc.launcher.Database;
import fr.viaduc.launcher.Migration;
import fr.viaduc.launcher.Postgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An empty database brought to the delivered version once, for all tests of the schema. */
final class MigratedDatabase {

    private static Database database;

    private MigratedDatabase() {}

    static synchronized Database get() throws SQLException {
        if (database == null) {
            Postgres postgres = Postgres.startEmpty(Path.of("target/schema"));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            Migration.migrate(postgres.database());
            database = postgres.database();
        }
        return database;
    }

    /** The first column of what the owner reads, as text. */
    static List<String> read(String query, Object... parameters) throws SQLException {
        try (Connection connection = get().asOwner();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
