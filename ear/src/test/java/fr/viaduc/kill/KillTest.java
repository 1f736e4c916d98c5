package fr.viaduc.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.ejb.identity.Passwords;
import fr.viaduc.launcher.TrailVerification;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Four people write as fast as they can while application server and database are killed at random instants. The number of
 * kills is the system property {@code viaduc.kills}. Its portal is its own, so that it runs beside the other tests.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {

    private static final int WRITERS = 4;
    private static final int FEWEST_ACTS = 4;
    private static final int MOST_ACTS = 60;
    private static final int PATIENCE_MINUTES = 3;
    private static final String PASSWORD = "girafe-tunnel-orage-9";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<String> people = new ArrayList<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    @DisplayName(
            "R-AUDIT-1 R-HEALTH-2 what a person was told is kept is there once after every kill, and the audit trail holds")
    void whatWasAcknowledgedIsThereOnce() throws Exception {
        try (KillablePortal portal = new KillablePortal()) {
            openBody(portal);
            int kills = Integer.getInteger("viaduc.kills", 2);
            for (int kill = 1; kill <= kills; kill++) {
                writeUntilKilled(portal, kill);
                portal.start();
                assertIsReadyWithoutMailServer(portal);
                assertNothingIsLost(portal, "kill " + kill + " of seed " + seed);
            }
        }
    }

    private void writeUntilKilled(KillablePortal portal, int kill) throws Exception {
        CountDownLatch enough = new CountDownLatch(FEWEST_ACTS + random.nextInt(MOST_ACTS - FEWEST_ACTS));
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            String email = people.get(writer);
            String prefix = "K" + kill + "-" + writer + "-";
            writers.execute(() -> write(new FormWriter(portal.address()), email, prefix, enough));
        }
        writers.shutdown();
        assertTrue(enough.await(PATIENCE_MINUTES, TimeUnit.MINUTES), "The portal is too slow to be killed at work");
        if (random.nextBoolean()) {
            portal.killServer();
            portal.killDatabase();
        } else {
            portal.killDatabase();
            portal.killServer();
        }
        portal.killLauncher();
        assertTrue(writers.awaitTermination(PATIENCE_MINUTES, TimeUnit.MINUTES), "A writer still waits for an answer");
    }

    /** Ends when the portal stops answering or answers anything but that the text is kept. */
    private void write(FormWriter writer, String email, String prefix, CountDownLatch enough) {
        try {
            writer.logIn(email, PASSWORD);
            for (int n = 0; writer.draftsCall(prefix + n); n++) {
                acknowledged.add(prefix + n);
                enough.countDown();
            }
        } catch (IOException e) {
            // The portal was killed while this person waited for its answer: she was told nothing.
        }
    }

    private static void assertIsReadyWithoutMailServer(KillablePortal portal) throws Exception {
        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(portal.address().resolve("/health"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, health.statusCode());
        assertTrue(health.body().contains("\"outbox\"") && health.body().contains("\"none\""), health::body);
    }

    private void assertNothingIsLost(KillablePortal portal, String when) throws Exception {
        try (Connection connection = portal.database().asOwner()) {
            List<String> kept = texts(connection, "SELECT reference FROM call_for_projects");
            Set<String> lost = new HashSet<>(acknowledged);
            kept.forEach(lost::remove);
            assertEquals(Set.of(), lost, when);
            assertEquals(kept.size(), Set.copyOf(kept).size(), when);
            assertEquals(
                    List.of(),
                    texts(
                            connection,
                            """
                            SELECT reference FROM call_for_projects c
                            WHERE (SELECT count(*) FROM audit_entry a WHERE a.object_id = c.id) <> 1
                               OR (SELECT count(*) FROM status_change s WHERE s.subject_id = c.id) <> 1"""),
                    when);
            assertEquals(
                    List.of(),
                    texts(
                            connection,
                            """
                            SELECT object_label FROM audit_entry a WHERE act = 'call.draft'
                               AND NOT EXISTS (SELECT 1 FROM call_for_projects c WHERE c.id = a.object_id)"""),
                    when);
        }
        TrailVerification trail = TrailVerification.of(portal.database(), portal.auditHeads());
        assertEquals(List.of(), trail.faults(), when);
        assertTrue(trail.entries() >= acknowledged.size(), when);
    }

    private void openBody(KillablePortal portal) throws SQLException {
        String password = new Passwords().encode(PASSWORD);
        UUID body = UUID.randomUUID();
        try (Connection connection = portal.database().asOwner()) {
            run(
                    connection,
                    "INSERT INTO intermediate_body VALUES (?, 1, 'kill', 'Organisme', '200040715', 'a@example.org')",
                    body);
            for (int writer = 0; writer < WRITERS; writer++) {
                UUID person = UUID.randomUUID();
                String email = "gestion" + writer + "@example.org";
                run(
                        connection,
                        "INSERT INTO user_account VALUES (?, 1, ?, ?, 'ACTIVE', ?, 0, NULL, NULL, now())",
                        person,
                        email,
                        "Gestionnaire " + writer,
                        password);
                run(
                        connection,
                        "INSERT INTO role_assignment VALUES (?, ?, 'GRANT_MANAGER', ?, NULL, NULL, DATE '2026-01-01', NULL)",
                        UUID.randomUUID(),
                        person,
                        body);
                people.add(email);
            }
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
