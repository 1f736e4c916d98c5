package fr.viaduc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.viaduc.launcher.Migration;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void migrationsApplyOnAnEmptyDatabase() throws SQLException {
        assertFalse(MigratedDatabase.read("SELECT version FROM flyway_schema_history WHERE success")
                .isEmpty());
        assertEquals(List.of(), MigratedDatabase.read("SELECT script FROM flyway_schema_history WHERE NOT success"));
    }

    @Test
    void aSecondStartHasNothingToMigrate() throws SQLException {
        assertEquals(0, Migration.migrate(MigratedDatabase.get()));
    }
}
