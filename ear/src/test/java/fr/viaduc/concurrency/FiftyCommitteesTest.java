package fr.viaduc.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.CallerName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiftyCommitteesTest extends OutsideTest {

    private static final int COMMITTEES = 50;
    private static final int AFFORDABLE = 12;
    private static final int LINE_AMOUNT = 125_000;
    private static final int GRANTED = 10_000;

    private final UUID secretary = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID line = UUID.randomUUID();
    private final UUID call = UUID.randomUUID();
    private Place place;
    private Connection owner;

    @Test
    @DisplayName("R-SEL-6 fifty committees that decide at once on one budget line hold what it has and not a cent more")
    void fiftyCommitteesNeverOverdraw() throws Exception {
        place = Place.open();
        List<String> paths = new ArrayList<>();
        try (Connection connection = Bench.database().asOwner()) {
            owner = connection;
            owner.setAutoCommit(false);
            openLine();
            String person = Client.encode(
                    new CallerName(secretary, place.body(), null, null, Set.of(Role.COMMITTEE_SECRETARY), "Secrétaire")
                            .encoded());
            for (int n = 0; n < COMMITTEES; n++) {
                paths.add("/crowd/decide?amount=" + GRANTED + "&person=" + person + "&item=" + committee(n));
            }
            owner.commit();
            owner.setAutoCommit(true);

            List<Answer> answers = Crowd.send(paths);

            assertEquals(
                    AFFORDABLE,
                    answers.stream().filter(answer -> answer.status() == 200).count());
            assertEquals(
                    Set.of("budget.line.exhausted"),
                    answers.stream()
                            .filter(answer -> answer.status() != 200)
                            .map(Answer::body)
                            .collect(Collectors.toSet()));
            assertEquals(
                    AFFORDABLE * GRANTED + ".00",
                    text("SELECT reserved_amount::text FROM budget_line WHERE id = ?", line));
            assertEquals(
                    AFFORDABLE * GRANTED + ".00",
                    text(
                            "SELECT sum(amount)::text FROM budget_movement WHERE kind = 'RESERVATION' AND budget_line_id = ?",
                            line));
            assertEquals(
                    AFFORDABLE + " " + (COMMITTEES - AFFORDABLE),
                    text(
                            "SELECT count(*) FILTER (WHERE status = 'SELECTED') || ' ' || count(*) FILTER (WHERE status ="
                                    + " 'APPRAISED') FROM operation WHERE body_id = ?",
                            place.body()));
            assertEquals(
                    String.valueOf(AFFORDABLE),
                    text(
                            "SELECT count(*) FROM audit_entry WHERE act = 'committee.decide' AND chain = ?",
                            place.body()));
        }
    }

    private void openLine() throws SQLException {
        account(secretary, Role.COMMITTEE_SECRETARY);
        account(member, Role.COMMITTEE_MEMBER);
        UUID programme = UUID.randomUUID();
        UUID objective = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        run(
                "INSERT INTO programme VALUES (?, 1, ?, 'P', 'FSE+', '2021-2027', 'VALIDATED', ?)",
                programme,
                place.body(),
                member);
        run(
                "INSERT INTO specific_objective VALUES (?, ?, '1', 'Insertion', 'H', 'Inclusion', '')",
                objective,
                programme);
        run(
                "INSERT INTO global_grant VALUES (?, 1, ?, ?, 'G', 'Subvention', 2022, 2027, 'VALIDATED', ?)",
                grant,
                place.body(),
                programme,
                member);
        run(
                "INSERT INTO budget_line (id, version, body_id, global_grant_id, specific_objective_id, scheme, year,"
                        + " esf_amount, national_public_amount, private_amount, max_rate, programmable_amount,"
                        + " reserved_amount, committed_amount, declared_amount, retained_amount, paid_amount) VALUES (?, 1,"
                        + " ?, ?, ?, '', 2026, ?, 0, 0, '3/5', ?, 0, 0, 0, 0, 0)",
                line,
                place.body(),
                grant,
                objective,
                LINE_AMOUNT,
                LINE_AMOUNT);
        run(
                "INSERT INTO call_for_projects (id, version, body_id, reference, title, type, carrier_mode, context,"
                        + " objectives, expected_actions, target_audience, eligible_applicants, selection_criteria,"
                        + " required_documents, territory, contact, minimum_esf, minimum_total_cost, cost_options, status,"
                        + " text_version, deliberation, author_id) VALUES (?, 1, ?, 'AP-1', 'Appel', 'COUNSELLOR', 'BOTH',"
                        + " '', '', '', '', '', '', '', '', '', 0, 0, 'T40', 'DRAFT', 1, '', ?)",
                call,
                place.body(),
                member);
    }

    private void account(UUID id, Role role) throws SQLException {
        run(
                "INSERT INTO user_account VALUES (?, 1, ?, ?, 'ACTIVE', 'x', 0, NULL, NULL, now())",
                id,
                id + "@example.org",
                "Personne " + role);
        run(
                "INSERT INTO role_assignment VALUES (?, ?, ?, ?, NULL, NULL, DATE '2020-01-01', NULL)",
                UUID.randomUUID(),
                id,
                role.name(),
                place.body());
    }

    /** An open session with one voted item, and gives the item. */
    private UUID committee(int n) throws SQLException {
        UUID operation = UUID.randomUUID();
        UUID plan = UUID.randomUUID();
        UUID application = UUID.randomUUID();
        UUID proposal = UUID.randomUUID();
        UUID session = UUID.randomUUID();
        UUID seat = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        String number = String.format("2026%05d", n + 1);
        run(
                "INSERT INTO operation (id, version, body_id, organisation_id, call_id, number, title, status, updated_at)"
                        + " VALUES (?, 1, ?, ?, ?, ?, 'Opération', 'APPRAISED', now())",
                operation,
                place.body(),
                place.organisation(),
                call,
                number);
        run(
                "INSERT INTO financing_plan VALUES (?, 1, ?, ?, ?, 'T40', '2/5', 20000, 10000, 1)",
                plan,
                place.body(),
                place.organisation(),
                operation);
        run(
                "INSERT INTO funding_application (id, version, body_id, organisation_id, operation_id, call_id,"
                        + " financing_plan_id, status, sealed_version, first_deposited_at, deposited_at, starts_on,"
                        + " ends_on) VALUES (?, 1, ?, ?, ?, ?, ?, 'APPRAISED', 1, now(), now(), DATE '2026-01-01',"
                        + " DATE '2026-12-31')",
                application,
                place.body(),
                place.organisation(),
                operation,
                call,
                plan);
        run(
                "INSERT INTO agenda_proposal (id, version, body_id, kind, status, operation_id, subject_id,"
                        + " operation_number, title, carrier_id, carrier_name, opinion, summary, total_cost,"
                        + " requested_amount, instructed_amount, ready_at) VALUES (?, 1, ?, 'SELECTION', 'ON_AGENDA', ?, ?,"
                        + " ?, 'Opération', ?, 'Association', 'FAVOURABLE', '', 20000, 10000, 10000, now())",
                proposal,
                place.body(),
                operation,
                UUID.randomUUID(),
                number,
                place.organisation());
        run("INSERT INTO agenda_proposal_share VALUES (?, ?, 2026, ?)", proposal, line, GRANTED);
        run(
                "INSERT INTO committee_session (id, version, body_id, status, title, scheduled_at, place, quorum,"
                        + " rules_version, chair_seat_id, convened_at, opened_at) VALUES (?, 1, ?, 'OPEN', 'Comité', now(),"
                        + " 'Grenoble', 1, '1', ?, now(), now())",
                session,
                place.body(),
                seat);
        run(
                "INSERT INTO committee_seat VALUES (?, ?, ?, 'Membre', 'membre@example.org', NULL, 'PRESENT')",
                seat,
                session,
                member);
        run(
                "INSERT INTO agenda_item (id, committee_session_id, agenda_proposal_id, item_rank) VALUES (?, ?, ?, 1)",
                item,
                session,
                proposal);
        run("INSERT INTO committee_vote VALUES (?, ?, ?, 'FAVOURABLE', now())", UUID.randomUUID(), item, seat);
        run(
                "INSERT INTO conflict_of_interest_declaration VALUES (?, ?, ?, ?, false, '', now())",
                UUID.randomUUID(),
                place.body(),
                operation,
                secretary);
        return item;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String text(String sql, UUID id) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement(sql)) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
