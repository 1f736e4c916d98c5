package fr.viaduc.api;

import fr.viaduc.bench.Bench;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A body of a test with calls in several states, whose word stands in all their titles and in no others. */
final class PublishedCalls {

    private final UUID body = UUID.randomUUID();
    private final UUID programme = UUID.randomUUID();
    private final UUID objective = UUID.randomUUID();
    private final UUID grant = UUID.randomUUID();
    private final String word = "mot" + body.toString().substring(0, 8);

    /** The word by which the calls are found. */
    String word() {
        return word;
    }

    /** Makes a call in a state and gives its identity. */
    UUID call(String reference, String title, String status) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection owner = Bench.database().asOwner()) {
            body(owner);
            run(
                    owner,
                    "INSERT INTO call_for_projects (id, version, body_id, reference, title, type, carrier_mode, context,"
                            + " objectives, expected_actions, target_audience, eligible_applicants, selection_criteria,"
                            + " required_documents, territory, contact, minimum_esf, minimum_total_cost, cost_options,"
                            + " status, text_version, deliberation, author_id, opens_at, closes_at, allocation, max_rate,"
                            + " global_grant_id, specific_objective_id, earliest_start, latest_end)"
                            + " VALUES (?, 1, ?, ?, ?, 'COUNSELLOR', 'BOTH', 'Contexte', '', '', '', '', '', '', '', '',"
                            + " 1000, 0, 'T40 REAL', ?, 1, 'DEL-1', ?, TIMESTAMPTZ '2026-01-05 08:00Z',"
                            + " TIMESTAMPTZ '2126-06-30 15:00Z', 400000.5, '3/5',"
                            + " ?, ?, DATE '2026-01-01', DATE '2126-12-31')",
                    id,
                    body,
                    reference,
                    title + " " + word,
                    status,
                    UUID.randomUUID(),
                    grant,
                    objective);
        }
        return id;
    }

    private void body(Connection owner) throws SQLException {
        run(
                owner,
                "INSERT INTO intermediate_body (id, version, code, name, siren, contact_email) VALUES (?, 1, ?,"
                        + " 'Métropole', '200040715', 'fse@exemple.fr') ON CONFLICT DO NOTHING",
                body,
                body.toString());
        run(
                owner,
                "INSERT INTO programme VALUES (?, 1, ?, 'P', 'FSE+', '2021-2027', 'VALIDATED', ?) ON CONFLICT DO NOTHING",
                programme,
                body,
                body);
        run(
                owner,
                "INSERT INTO specific_objective VALUES (?, ?, '1', 'Insertion', 'H', 'Inclusion', '')"
                        + " ON CONFLICT DO NOTHING",
                objective,
                programme);
        run(
                owner,
                "INSERT INTO global_grant VALUES (?, 1, ?, ?, 'G', 'Subvention', 2022, 2027, 'VALIDATED', ?)"
                        + " ON CONFLICT DO NOTHING",
                grant,
                body,
                programme,
                body);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
