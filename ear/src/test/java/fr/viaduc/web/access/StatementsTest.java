package fr.viaduc.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.Copies;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.bench.StatementCount;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.web.access.DeclaredPages.Declared;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Counts what pages with lists ask of the database, with the few rows of the demonstration and with two thousand more. */
class StatementsTest extends OutsideTest {

    private static final int ROWS = 2_000;
    private static final int MOST_OF_A_PAGE = 30;
    private static final int PAGES_WITH_ROWS = 5;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[?&;]page=(\\d+)");

    private final Map<Role, Client> people = new EnumMap<>(Role.class);
    private final Set<String> lengthened = new TreeSet<>();

    @Test
    @DisplayName("R-LIST-4 a page with a list asks as much of the database with few rows as with two thousand")
    void numberOfStatementsDoesNotDependOnRows() throws Exception {
        UUID body = UUID.fromString(new Client().get("/crowd/demonstration").body());
        try (Connection owner = Bench.database().asOwner()) {
            UUID operation = id(owner, "SELECT id FROM operation WHERE status = 'ADMISSIBLE' AND body_id = ?", body);
            UUID carrier = id(owner, "SELECT organisation_id FROM operation WHERE id = ?", operation);
            Place place = Place.at(body, carrier);
            for (Declared page : pages()) {
                people.putIfAbsent(page.someRole(), place.person(page.someRole()));
            }
            Map<String, Integer> few = counted();
            owner.setAutoCommit(false);
            List<Copies> copies = List.of(
                    Copies.of(
                            owner,
                            "operation",
                            operation,
                            ROWS,
                            Set.of("operation", "funding_application", "financing_plan", "admissibility_review"),
                            Map.of("number", "'2031' || lpad(n::text, 5, '0')")),
                    Copies.of(
                            owner,
                            "call_for_projects",
                            id(
                                    owner,
                                    "SELECT id FROM call_for_projects WHERE status = 'PUBLISHED' AND body_id = ?",
                                    body),
                            ROWS,
                            Set.of("call_for_projects"),
                            Map.of("reference", "'COPIE-' || n")),
                    Copies.of(
                            owner,
                            "user_account",
                            id(owner, "SELECT user_id FROM role_assignment WHERE body_id = ?", body),
                            ROWS,
                            Set.of("user_account", "role_assignment"),
                            Map.of("email", "n || '@copie.example'")));
            owner.commit();
            try {
                Map<String, Integer> many = counted();
                assertEquals(few, many);
                many.forEach((path, count) -> assertTrue(count <= MOST_OF_A_PAGE, () -> path + ": " + count));
                assertTrue(lengthened.size() >= PAGES_WITH_ROWS, () -> "Only these pages became long: " + lengthened);
            } finally {
                for (Copies each : copies) {
                    each.remove(ROWS);
                }
                owner.commit();
            }
        }
    }

    /** The pages with a list that need nothing in their address. */
    private static List<Declared> pages() {
        return DeclaredPages.all().stream()
                .filter(page -> !page.lists().isEmpty() && page.parameters().isEmpty())
                .toList();
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counted = new TreeMap<>();
        for (Declared page : pages()) {
            Client person = people.get(page.someRole());
            person.get(page.path()); // because what is read once in a session, such as a notice, counts only the first
            // time
            Answer answer = person.get(page.path());
            assertEquals(200, answer.status(), page.path());
            counted.put(
                    page.path(), StatementCount.last().get("GET " + page.path()).size());
            PAGE_NUMBER
                    .matcher(answer.body())
                    .results()
                    .filter(found -> Integer.parseInt(found.group(1)) * 20 >= ROWS)
                    .forEach(found -> lengthened.add(page.path()));
        }
        return counted;
    }

    private static UUID id(Connection owner, String sql, UUID parameter) throws SQLException {
        try (var query = owner.prepareStatement(sql + " LIMIT 1")) {
            query.setObject(1, parameter);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
