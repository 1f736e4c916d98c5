package fr.viaduc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresTest {

    private static final Path DIRECTORY = Path.of("target/postgres-test");

    private Postgres postgres;

    @BeforeEach
    void startEmpty() {
        postgres = Postgres.startEmpty(DIRECTORY);
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void whatWasWrittenIsThereAtTheNextStart() throws SQLException {
        write();
        postgres.close();
        postgres = Postgres.start(DIRECTORY);

        assertEquals(1, count());
    }

    @Test
    void aKilledServerLosesNothingAndStartsAgain() throws SQLException {
        write();
        postgres.process().destroyForcibly();

        postgres = Postgres.start(DIRECTORY);

        assertEquals(1, count());
    }

    @Test
    void aServerThatOutlivedItsLauncherIsTakenOver() throws SQLException {
        write();
        RunningProcess leftover = new RunningProcess(postgres.process());

        postgres = Postgres.start(DIRECTORY);

        assertFalse(leftover.isRunning());
        assertEquals(1, count());
    }

    @Test
    void onlyTheOwnerOfThePasswordsReadsThem() throws Exception {
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(DIRECTORY.resolve("secrets.properties"))));
    }

    @Test
    void aWrongPasswordIsRefusedInPlainWords() {
        Database right = postgres.database();
        Database wrong = new Database(
                right.url(), right.owner(), new Account(right.runtime().user(), "wrong"));

        StartFailure refusal = assertThrows(StartFailure.class, wrong::requireReachable);

        assertTrue(refusal.getMessage().startsWith("La base de données refuse le rôle « viaduc_runtime »"));
        assertFalse(refusal.getMessage().contains("wrong"));
    }

    @Test
    void aMissingDatabaseIsToldInPlainWords() {
        Database right = postgres.database();
        Database missing = new Database(right.url() + "x", right.owner(), right.runtime());

        StartFailure refusal = assertThrows(StartFailure.class, missing::requireReachable);

        assertTrue(refusal.getMessage().contains("n’existe pas"), refusal.getMessage());
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldInPlainWords() {
        Database right = postgres.database();
        postgres.close();

        StartFailure refusal = assertThrows(StartFailure.class, right::requireReachable);

        assertTrue(refusal.getMessage().startsWith("La base de données ne répond pas"), refusal.getMessage());
    }

    @Test
    void theServerListensOnTheLocalInterfaceOnly() throws SQLException {
        try (Connection connection = postgres.database().asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT current_setting('listen_addresses')" + " || current_setting('data_checksums')")) {
            row.next();
            assertEquals("127.0.0.1on", row.getString(1));
        }
    }

    private void write() throws SQLException {
        try (Connection connection = postgres.database().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (id integer)");
            statement.execute("INSERT INTO kept VALUES (1)");
        }
    }

    private int count() throws SQLException {
        try (Connection connection = postgres.database().asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM kept")) {
            row.next();
            return row.getInt(1);
        }
    }
}
