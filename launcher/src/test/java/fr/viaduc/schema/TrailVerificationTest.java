package fr.viaduc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.audit.ChainFault;
import fr.viaduc.launcher.Database;
import fr.viaduc.launcher.TrailVerification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trail as the database itself chains it, and whoever owns the database tampering with it. */
class TrailVerificationTest {

    @TempDir
    private Path directory;

    private Path noted;

    @BeforeEach
    void writeThreeEntries() throws SQLException {
        noted = directory.resolve("heads.csv");
        asOwner("DELETE FROM audit_entry", "DELETE FROM audit_chain");
        for (int i = 0; i < 3; i++) {
            asOwner(
                    """
                    INSERT INTO audit_entry (chain, at, actor_id, actor_name, role, act, object_type, object_id,
                      object_label, reason, details, scripted)
                    VALUES ('00000000-0000-0000-0000-000000000001', now(), gen_random_uuid(), 'Éléonore d’Aÿ', 'AUDITOR',
                      'call.publish', 'CallForProjects', gen_random_uuid(), 'AAP 2026 — œuvre', '', 'de 1 à 2 €', false)
                    """);
        }
    }

    @Test
    void anUntouchedTrailHoldsAndItsEndIsNoted() throws SQLException, IOException {
        TrailVerification found = verify();

        assertEquals(List.of(), found.faults());
        assertEquals(3, found.entries());
        assertEquals(1, Files.readAllLines(noted).size());
        assertEquals("Piste d’audit vérifiée : 1 chaînes, 3 écritures, aucune anomalie.", found.sentence());
    }

    @Test
    void anAlteredEntryIsFound() throws SQLException, IOException {
        asOwner("UPDATE audit_entry SET details = 'de 1 à 3 €' WHERE sequence = 2");

        assertEquals(List.of("2 ALTERED"), faults());
    }

    @Test
    void aDeletedEntryIsFound() throws SQLException, IOException {
        asOwner("DELETE FROM audit_entry WHERE sequence = 2");

        assertEquals(List.of("2 MISSING"), faults());
    }

    @Test
    void deletedLastEntriesAreFoundEvenWhenTheHeadIsMovedBack() throws SQLException, IOException {
        verify();
        asOwner(
                "DELETE FROM audit_entry WHERE sequence = 3",
                "UPDATE audit_chain c SET sequence = 2, hash = e.hash FROM audit_entry e"
                        + " WHERE e.chain = c.chain AND e.sequence = 2");

        assertEquals(List.of("3 REWRITTEN"), faults());
    }

    @Test
    void aTrailThatVanishedIsFound() throws SQLException, IOException {
        verify();
        asOwner("DELETE FROM audit_entry", "DELETE FROM audit_chain");

        assertEquals(List.of("3 REWRITTEN"), faults());
    }

    @Test
    void entriesThatChangedPlacesAreFound() throws SQLException, IOException {
        asOwner(
                "UPDATE audit_entry SET sequence = 99 WHERE sequence = 1",
                "UPDATE audit_entry SET sequence = 1 WHERE sequence = 2",
                "UPDATE audit_entry SET sequence = 2 WHERE sequence = 99");

        assertTrue(faults().containsAll(List.of("1 ALTERED", "2 ALTERED")));
    }

    @Test
    void nothingIsNotedOfATrailThatDoesNotHold() throws SQLException, IOException {
        asOwner("DELETE FROM audit_entry WHERE sequence = 1");

        assertTrue(verify().sentence().contains("écriture 1 : elle a été supprimée"));
        assertTrue(Files.notExists(noted));
    }

    private List<String> faults() throws SQLException, IOException {
        return verify().faults().stream().map(TrailVerificationTest::describe).toList();
    }

    private static String describe(ChainFault fault) {
        return fault.sequence() + " " + fault.kind();
    }

    private TrailVerification verify() throws SQLException, IOException {
        return TrailVerification.of(MigratedDatabase.get(), noted);
    }

    private static void asOwner(String... statements) throws SQLException {
        Database database = MigratedDatabase.get();
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
