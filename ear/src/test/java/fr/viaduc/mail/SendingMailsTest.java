package fr.viaduc.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.OutsideTest;
import jakarta.mail.Message;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SendingMailsTest extends OutsideTest {

    private static final int SECONDS = 60;

    @Test
    @DisplayName("R-MAIL-3 a queued mail leaves within seconds, and its secret is forgotten")
    void aQueuedMailLeavesAndItsSecretIsForgotten() throws Exception {
        UUID id = UUID.randomUUID();
        try (Connection owner = Bench.database().asOwner()) {
            queue(owner, id, false);
            assertEquals("SENT", awaited(owner, id));
            assertFalse(text(owner, id).contains("481 516"));
        }
        Message received = Arrays.stream(Bench.mail().getReceivedMessages())
                .filter(message -> isFor(message, id))
                .findFirst()
                .orElseThrow();
        assertEquals("Votre code de signature", received.getSubject());
        assertTrue(received.getContent().toString().contains("481 516"));
    }

    @Test
    @DisplayName("R-MAIL-5 a mail of a scripted story stays while a later one leaves")
    void aMailOfAStoryStays() throws Exception {
        UUID told = UUID.randomUUID();
        UUID later = UUID.randomUUID();
        try (Connection owner = Bench.database().asOwner()) {
            queue(owner, told, true);
            queue(owner, later, false);
            assertEquals("SENT", awaited(owner, later));
            assertEquals("QUEUED", value(owner, "status", told));
        }
    }

    @Test
    @DisplayName("R-MAIL-4 outside a demonstration nobody sees the outbox")
    void outsideADemonstrationNobodySeesTheOutbox() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(Bench.uri("/public/outbox")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(404, answer.statusCode());
    }

    private static void queue(Connection owner, UUID id, boolean scripted) throws SQLException {
        try (var insert =
                owner.prepareStatement("INSERT INTO outgoing_mail (id, version, email, recipient_name, subject,"
                        + " text, secret, scripted, status, queued_at, attempts, next_attempt_at) VALUES (?, 1, ?,"
                        + " 'Nadia Belkacem', 'Votre code de signature', 'Code 481 516', true, ?, 'QUEUED', now(), 0,"
                        + " now())")) {
            insert.setObject(1, id);
            insert.setString(2, id + "@exemple.fr");
            insert.setBoolean(3, scripted);
            insert.executeUpdate();
        }
    }

    /** The status of the mail once it is no longer queued; the database does the waiting between two looks. */
    private static String awaited(Connection owner, UUID id) throws SQLException {
        String status = "QUEUED";
        for (int look = 0; look < SECONDS && status.equals("QUEUED"); look++) {
            try (var wait = owner.createStatement()) {
                wait.execute("SELECT pg_sleep(1)");
            }
            status = value(owner, "status", id);
        }
        return status;
    }

    private static String text(Connection owner, UUID id) throws SQLException {
        return value(owner, "text", id);
    }

    private static String value(Connection owner, String column, UUID id) throws SQLException {
        try (var select = owner.prepareStatement("SELECT " + column + " FROM outgoing_mail WHERE id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static boolean isFor(Message message, UUID id) {
        try {
            return message.getAllRecipients()[0].toString().contains(id.toString());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
