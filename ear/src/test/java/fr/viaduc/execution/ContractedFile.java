package fr.viaduc.execution;

import fr.viaduc.bench.Sirets;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.Passwords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * A file whose agreement is in force, with the people around it: carried out in 2026, 100 000 € at 40 % of staff, 50 000 €
 * of grant. Each one stands in a body of its own, so that tests do not meet.
 */
final class ContractedFile {

    final UUID body = UUID.randomUUID();
    final UUID organisation = UUID.randomUUID();
    final UUID operation = UUID.randomUUID();
    final UUID agreement = UUID.randomUUID();
    final UUID publicSource = UUID.randomUUID();
    final String number =
            "2026" + String.format("%05d", ThreadLocalRandom.current().nextInt(1, 100_000));

    final CallerName editor = carrier(Role.BENEFICIARY_EDITOR, "Élise Marchand");
    final CallerName signatory = carrier(Role.BENEFICIARY_SIGNATORY, "Nadia Ferrand");
    final CallerName manager = staff(Role.GRANT_MANAGER, "Odile Roux");
    final CallerName validator = staff(Role.VALIDATOR, "Paul Morel");
    final CallerName controller = staff(Role.CONTROLLER, "Camille Vidal");
    final CallerName otherController = staff(Role.CONTROLLER, "Hugo Blanc");
    final CallerName officer = staff(Role.PAYMENT_OFFICER, "Luc Garnier");
    final CallerName authority = staff(Role.SIGNATORY, "Jeanne Perrin");
    final CallerName accountant = staff(Role.ACCOUNTANT, "Marc Lambert");
    final CallerName coordinator = staff(Role.PLIE_COORDINATOR, "Sonia Petit");

    private ContractedFile() {}

    /** A new file in the given status, such as {@code IN_PROGRESS}, made inside the server. */
    @SuppressWarnings("BanJNDI") // because the name is written here and the tests run inside the server
    static ContractedFile inStatus(String status) throws SQLException, NamingException {
        DataSource source = InitialContext.doLookup("java:app/jdbc/viaduc");
        try (Connection connection = source.getConnection()) {
            return written(connection, status, "x");
        }
    }

    /** A new file in the given status, made from outside; its people log in with the password. */
    static ContractedFile inStatus(String status, Connection connection, String password) throws SQLException {
        return written(connection, status, new Passwords().encode(password));
    }

    private static ContractedFile written(Connection connection, String status, String passwordHash)
            throws SQLException {
        ContractedFile file = new ContractedFile();
        connection.setAutoCommit(false);
        run(connection, "SELECT set_config('viaduc.system', 'on', true)");
        file.write(connection, status, passwordHash);
        connection.commit();
        return file;
    }

    /** A new file in the given status, written from outside the portal by the owner of the database. */
    static ContractedFile inStatus(String status, Connection owner) throws SQLException {
        return written(owner, status, "x");
    }

    /** Somebody more, who holds the role in the body of the file. */
    CallerName colleague(Role role) {
        return staff(role, "Prosper Lenoir");
    }

    /** Moves the realisation, for tests that meet the portal at the time of their own run. */
    void carryOut(Connection connection, DateRange realisation) throws SQLException {
        run(connection, "SELECT set_config('viaduc.system', 'on', true)");
        run(
                connection,
                "UPDATE agreement_version SET in_force_from = ?, realisation_start = ?, realisation_end = ?,"
                        + " payment_end = ?, validity_end = ? WHERE agreement_id IN"
                        + " (SELECT id FROM grant_agreement WHERE operation_id = ?)",
                realisation.start(),
                realisation.start(),
                realisation.end(),
                realisation.end().plusMonths(6),
                realisation.end().plusMonths(9),
                operation);
        connection.commit();
    }

    /** The address with which a person logs in. */
    static String email(CallerName person) {
        return person.userId() + "@example.org";
    }

    /** Lowers the grant of the agreement behind the back of the use cases. */
    void lowerGrant(String amount) throws SQLException, NamingException {
        system(
                "UPDATE financing_plan SET esf_amount = ? WHERE operation_id = ?",
                new java.math.BigDecimal(amount),
                operation);
    }

    /** Writes into the history that a person appraised the file. */
    void appraisedBy(CallerName person) throws SQLException, NamingException {
        system(
                "INSERT INTO status_change VALUES (?, ?, ?, ?, 'Appraisal', ?, 'DRAFT', 'IN_PROGRESS',"
                        + " TIMESTAMPTZ '2025-11-03 09:00Z', ?, ?, 'GRANT_MANAGER', NULL, '')",
                UUID.randomUUID(),
                body,
                organisation,
                operation,
                UUID.randomUUID(),
                person.userId(),
                person.name());
    }

    @SuppressWarnings("BanJNDI") // because the name is written here and the tests run inside the server
    private static void system(String sql, Object... values) throws SQLException, NamingException {
        DataSource source = InitialContext.doLookup("java:app/jdbc/viaduc");
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "SELECT set_config('viaduc.system', 'on', true)");
            run(connection, sql, values);
            connection.commit();
        }
    }

    /** Somebody of another carrier. */
    CallerName strangerOfCarrier() {
        return new CallerName(
                UUID.randomUUID(), null, UUID.randomUUID(), null, Set.of(Role.BENEFICIARY_EDITOR), "Zoé Faure");
    }

    /** Somebody who holds the role in another body. */
    CallerName strangerOfBody(Role role) {
        return new CallerName(UUID.randomUUID(), UUID.randomUUID(), null, null, Set.of(role), "Yann Brun");
    }

    private CallerName carrier(Role role, String name) {
        return new CallerName(UUID.randomUUID(), null, organisation, null, Set.of(role), name);
    }

    private CallerName staff(Role role, String name) {
        return new CallerName(UUID.randomUUID(), body, null, null, Set.of(role), name);
    }

    private void write(Connection c, String status, String passwordHash) throws SQLException {
        run(
                c,
                "INSERT INTO intermediate_body VALUES (?, 1, ?, 'Grenoble-Alpes Métropole', '200040715', 'fse@example.org')",
                body,
                body.toString());
        for (CallerName person : Arrays.asList(
                editor,
                signatory,
                manager,
                validator,
                controller,
                otherController,
                officer,
                authority,
                accountant,
                coordinator)) {
            run(
                    c,
                    "INSERT INTO user_account VALUES (?, 1, ?, ?, 'ACTIVE', ?, 0, NULL, NULL, now())",
                    person.userId(),
                    email(person),
                    person.name(),
                    passwordHash);
            run(
                    c,
                    "INSERT INTO role_assignment VALUES (?, ?, ?, ?, ?, NULL, DATE '2026-01-01', NULL)",
                    UUID.randomUUID(),
                    person.userId(),
                    person.roles().iterator().next().name(),
                    person.bodyId(),
                    person.organisationId());
        }
        run(
                c,
                "INSERT INTO organisation (id, version, siret, name, legal_form, rna, street, postal_code, city, commune_code,"
                        + " email, iban, bic, account_holder, vat_status, public_buyer, public_buyer_reason, accounting,"
                        + " signed_up_at, updated_at) VALUES (?, 1, ?, 'Association Tremplin Drac', 'ASSOCIATION', 'W381000042',"
                        + " '14 rue Ampère', '38000', 'Grenoble', '38185', 'contact@example.org',"
                        + " 'FR7630006000011234567890189', 'AGRIFRPP', 'Tremplin Drac', 'NOT_SUBJECT', false, 'Association',"
                        + " 'AUDITOR', now(), now())",
                organisation,
                Sirets.draw());
        run(
                c,
                "INSERT INTO beneficial_owner VALUES (?, ?, 0, 'Nadia Ferrand', DATE '1970-01-01', 'Présidente')",
                UUID.randomUUID(),
                organisation);
        run(c, "INSERT INTO organisation_body VALUES (?, ?)", organisation, body);
        UUID call = UUID.randomUUID();
        run(
                c,
                "INSERT INTO call_for_projects (id, version, body_id, reference, title, type, carrier_mode, context,"
                        + " objectives, expected_actions, target_audience, eligible_applicants, selection_criteria,"
                        + " required_documents, territory, contact, minimum_esf, minimum_total_cost, cost_options, status,"
                        + " text_version, deliberation, author_id) VALUES (?, 1, ?, 'AP-1', 'Appel', 'COUNSELLOR', 'BOTH',"
                        + " '', '', '', '', '', '', '', '', '', 0, 0, 'T40', 'DRAFT', 1, '', ?)",
                call,
                body,
                manager.userId());
        run(
                c,
                "INSERT INTO operation (id, version, body_id, organisation_id, call_id, number, title, status, updated_at)"
                        + " VALUES (?, 1, ?, ?, ?, ?, 'Accompagnement renforcé vers l’emploi', ?, now())",
                operation,
                body,
                organisation,
                call,
                number,
                status);
        agree(c);
    }

    private void agree(Connection c) throws SQLException {
        UUID requested = plan(c, false);
        UUID retained = plan(c, false);
        UUID agreed = plan(c, true);
        UUID appraisal = UUID.randomUUID();
        run(
                c,
                "INSERT INTO appraisal (id, version, body_id, operation_id, application_id, operation_number, status,"
                        + " revision, appraiser_id, appraiser_name, requested_plan_id, retained_plan_id) VALUES (?, 1, ?, ?,"
                        + " ?, ?, 'IN_PROGRESS', 1, ?, 'Odile Roux', ?, ?)",
                appraisal,
                body,
                operation,
                UUID.randomUUID(),
                number,
                manager.userId(),
                requested,
                retained);
        UUID proposal = UUID.randomUUID();
        run(
                c,
                "INSERT INTO agenda_proposal (id, version, body_id, kind, status, operation_id, subject_id,"
                        + " operation_number, title, carrier_id, carrier_name, opinion, summary, total_cost,"
                        + " requested_amount, instructed_amount, ready_at) VALUES (?, 1, ?, 'SELECTION', 'DECIDED', ?, ?,"
                        + " ?, 'x', ?, 'x', 'FAVOURABLE', '', 100000, 50000, 50000, now())",
                proposal,
                body,
                operation,
                appraisal,
                number,
                organisation);
        UUID session = UUID.randomUUID();
        run(
                c,
                "INSERT INTO committee_session (id, version, body_id, status, title, scheduled_at, place, quorum,"
                        + " rules_version) VALUES (?, 1, ?, 'PREPARED', 'Comité', now(), 'Grenoble', 3, '1')",
                session,
                body);
        UUID item = UUID.randomUUID();
        run(
                c,
                "INSERT INTO agenda_item (id, committee_session_id, agenda_proposal_id, item_rank) VALUES (?, ?, ?, 1)",
                item,
                session,
                proposal);
        sign(c, agreed, appraisal, item);
    }

    private void sign(Connection c, UUID agreed, UUID appraisal, UUID item) throws SQLException {
        UUID round = UUID.randomUUID();
        run(
                c,
                "INSERT INTO signature_round (id, subject_id, signature_level, text_hash, opened_at, due_at, codes_sent)"
                        + " VALUES (?, ?, 'SIMPLE', '00', TIMESTAMPTZ '2026-01-02 08:00Z',"
                        + " TIMESTAMPTZ '2026-01-08 08:00Z', 0)",
                round,
                agreement);
        run(
                c,
                "INSERT INTO grant_agreement (id, version, body_id, operation_id, organisation_id, number, appraisal_id,"
                        + " agenda_item_id, decided_on, status, model_version, number_of_reports, extrapolation_clause,"
                        + " special_conditions, advance_rate, advance_amount, author_id, author_name, iban_verified_at,"
                        + " submitted_at, validator_name, signature_round_id, notified_at) VALUES (?, 1, ?, ?, ?, ?, ?, ?,"
                        + " DATE '2025-12-15', 'NOTIFIED', '1', 1, true, '', '3/10', 15000, ?, 'Odile Roux', now(), now(),"
                        + " 'Paul Morel', ?, TIMESTAMPTZ '2026-01-05 08:00Z')",
                agreement,
                body,
                operation,
                organisation,
                number,
                appraisal,
                item,
                manager.userId(),
                round);
        run(
                c,
                "INSERT INTO agreement_version VALUES (?, ?, 1, NULL, DATE '2026-01-05', ?, DATE '2026-01-01',"
                        + " DATE '2026-12-31', DATE '2027-06-30', DATE '2027-09-30', 'Odile Roux', 'fse@example.org', '',"
                        + " 'FR7630006000011234567890189', 'AGRIFRPP', 'Tremplin Drac')",
                UUID.randomUUID(),
                agreement,
                agreed);
    }

    private UUID plan(Connection c, boolean withLines) throws SQLException {
        UUID plan = UUID.randomUUID();
        run(
                c,
                "INSERT INTO financing_plan VALUES (?, 1, ?, ?, ?, 'T40', '2/5', 100000, 50000, 1)",
                plan,
                body,
                organisation,
                operation);
        if (withLines) {
            UUID staff = UUID.randomUUID();
            run(
                    c,
                    "INSERT INTO expenditure_line VALUES (?, ?, ?, 1, 'STAFF', 'Deux référents', 2026, ?, '1/1', NULL, NULL,"
                            + " ?, '', false, '')",
                    staff,
                    plan,
                    staff,
                    new java.math.BigDecimal("71428.57"),
                    new java.math.BigDecimal("71428.57"));
            source(c, plan, UUID.randomUUID(), 1, "ESF", "FSE+", Money.of(50_000));
            source(c, plan, publicSource, 2, "PUBLIC", "Département de l’Isère", Money.of(30_000));
            source(c, plan, UUID.randomUUID(), 3, "OWN", "Tremplin Drac", Money.of(20_000));
        }
        return plan;
    }

    private static void source(Connection c, UUID plan, UUID id, int position, String kind, String funder, Money amount)
            throws SQLException {
        run(
                c,
                "INSERT INTO funding_source VALUES (?, ?, ?, ?, ?, ?, 2026, ?, 'SECURED', '')",
                id,
                plan,
                id,
                position,
                kind,
                funder,
                amount.amount());
    }

    private static void run(Connection c, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value instanceof LocalDate day) {
                    statement.setObject(i + 1, day);
                } else {
                    statement.setObject(i + 1, value);
                }
            }
            statement.execute();
        }
    }
}
