package fr.viaduc.bench;

import fr.viaduc.bench.Client.Answer;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.Passwords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** A body and a carrier of a test, both new, in which people with one role each come in by the log-in page. */
public final class Place {

    public static final String PASSWORD = "girafe-tunnel-orage-9";

    private static final String KEPT_PASSWORD = new Passwords().encode(PASSWORD);

    private final UUID body;
    private final UUID organisation;

    private Place(UUID body, UUID organisation) {
        this.body = body;
        this.organisation = organisation;
    }

    /** A place that is there already. */
    public static Place at(UUID body, UUID organisation) {
        return new Place(body, organisation);
    }

    /** A new place. */
    public static Place open() throws SQLException {
        Place place = new Place(UUID.randomUUID(), UUID.randomUUID());
        try (Connection owner = Bench.database().asOwner()) {
            run(
                    owner,
                    "INSERT INTO intermediate_body (id, version, code, name, siren, contact_email) VALUES (?, 1, ?,"
                            + " 'Organisme voisin', '200040715', 'fse@exemple.fr')",
                    place.body,
                    place.body.toString());
            run(
                    owner,
                    "INSERT INTO organisation (id, version, siret, name, legal_form, street, postal_code, city,"
                            + " commune_code, email, iban, bic, account_holder, vat_status, public_buyer,"
                            + " public_buyer_reason, accounting, signed_up_at, updated_at) VALUES (?, 1, ?,"
                            + " 'Association voisine', 'ASSOCIATION', '14 rue Ampère', '38000', 'Grenoble', '38185',"
                            + " 'contact@example.org', 'FR7630006000011234567890189', 'AGRIFRPP', 'Voisine',"
                            + " 'NOT_SUBJECT', false, 'Association', 'AUDITOR', now(), now())",
                    place.organisation,
                    Sirets.draw());
        }
        return place;
    }

    /** The body. */
    public UUID body() {
        return body;
    }

    /** The carrier. */
    public UUID organisation() {
        return organisation;
    }

    /** The address under which a new person with the role logs in. */
    public String account(Role role) throws SQLException {
        UUID person = UUID.randomUUID();
        String email = person + "@example.org";
        try (Connection owner = Bench.database().asOwner()) {
            run(
                    owner,
                    "INSERT INTO user_account VALUES (?, 1, ?, ?, 'ACTIVE', ?, 0, NULL, NULL, now())",
                    person,
                    email,
                    "Personne " + role,
                    KEPT_PASSWORD);
            run(
                    owner,
                    "INSERT INTO role_assignment VALUES (?, ?, ?, ?, ?, NULL, DATE '2020-01-01', NULL)",
                    UUID.randomUUID(),
                    person,
                    role.name(),
                    role.isCarrierRole() ? null : body,
                    role.isCarrierRole() ? organisation : null);
        }
        return email;
    }

    /** A new person with the role, logged in. */
    public Client person(Role role) throws SQLException {
        Client client = new Client();
        logIn(client, account(role));
        return client;
    }

    /** Comes in by the log-in page. */
    public static void logIn(Client client, String email) {
        Answer answer = tryToLogIn(client, email, PASSWORD);
        if (!answer.location().equals("/home")) {
            throw new IllegalStateException("Not let in: " + answer.status() + " " + answer.body());
        }
    }

    /** Tries to. */
    public static Answer tryToLogIn(Client client, String email, String password) {
        Answer page = client.get("/public/login");
        return client.submit(
                "/public/login",
                page,
                "login",
                Map.of("login:email", email, "login:password", password, "login:logIn", "login:logIn"));
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
