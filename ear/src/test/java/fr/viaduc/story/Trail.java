package fr.viaduc.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The audit trail of the file of a story, read by the owner of the database. */
final class Trail {

    private Trail() {}

    /** Requires that the trail of the file holds this act, done by this person in this role. */
    static void mustHold(Story story, String act, String role, String actor) {
        List<String> entries = entries(UUID.fromString(story.fact("file")));
        assertTrue(
                entries.contains(act + " " + role + " " + actor),
                () -> act + " is not in\n" + String.join("\n", entries));
    }

    private static List<String> entries(UUID operation) {
        try (Connection connection = Bench.database().asOwner();
                PreparedStatement query = connection.prepareStatement("SELECT act || ' ' || role || ' ' || actor_name"
                        + " FROM audit_entry WHERE operation_id = ? ORDER BY sequence")) {
            query.setObject(1, operation);
            List<String> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getString(1));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
