package fr.viaduc.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.Copies;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.domain.identity.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures how much longer the list of files takes when the body has a million of them, as a ratio in one run: the same
 * pages, the same person, the same server, before and after. It comes last: to take a million files away again takes
 * longer than to make them.
 */
@Order(Integer.MAX_VALUE)
@Tag("long")
class MillionRowsTest extends OutsideTest {

    private static final int ROWS = 1_000_000;
    private static final int TIMES = 9;
    private static final double MOST = 150;
    private static final double MOST_OF_A_SEARCH = 450;
    private static final Path FIGURES = Path.of("target/benchmarks/million-rows.txt");
    private static final List<String> PAGES = List.of(
            "/home",
            "/staff/operation/list",
            "/staff/operation/list?sort=-title",
            "/staff/operation/list?page=25000",
            "/staff/operation/list?q=accompagnement",
            "/staff/operation/list?f.status=ADMISSIBLE");

    @Test
    @DisplayName(
            "R-LIST-4 the list of a million files opens, sorts, searches and turns to its middle, in bearable time")
    void millionFilesStayUsable() throws Exception {
        UUID body = UUID.fromString(new Client().get("/crowd/demonstration").body());
        try (Connection owner = Bench.database().asOwner()) {
            UUID operation = id(owner, body);
            Client manager = Place.at(body, UUID.randomUUID()).person(Role.GRANT_MANAGER);
            Map<String, Long> few = measured(manager);
            owner.setAutoCommit(false);
            Copies.of(
                    owner,
                    "operation",
                    operation,
                    ROWS,
                    Set.of("operation"),
                    Map.of("number", "(300000000 + n)::text"));
            owner.commit();
            run(owner, "ANALYZE operation");
            assertRatios(few, measured(manager));
        }
    }

    private static void assertRatios(Map<String, Long> few, Map<String, Long> many) throws Exception {
        Map<String, String> ratios = new TreeMap<>();
        List<String> slow = new ArrayList<>();
        few.forEach((page, before) -> {
            double ratio = (double) many.get(page) / before;
            ratios.put(page, String.format(Locale.ROOT, "%.1f", ratio));
            if (ratio > (page.contains("?q=") ? MOST_OF_A_SEARCH : MOST)) {
                slow.add(page);
            }
        });
        Files.createDirectories(FIGURES.getParent());
        Files.write(FIGURES, ratios.entrySet().stream().map(Object::toString).toList());
        assertEquals(List.of(), slow, ratios::toString);
    }

    /** The median time of each page, in nanoseconds, once it is warm. */
    private static Map<String, Long> measured(Client person) {
        Map<String, Long> medians = new TreeMap<>();
        for (String page : PAGES) {
            open(person, page);
            long[] times = Stream.generate(() -> open(person, page))
                    .limit(TIMES)
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            medians.put(page, times[TIMES / 2]);
        }
        return medians;
    }

    private static long open(Client person, String page) {
        long start = System.nanoTime();
        Answer answer = person.get(page);
        long time = System.nanoTime() - start;
        assertEquals(200, answer.status(), page);
        assertTrue(answer.body().contains("<main"), page);
        return time;
    }

    private static UUID id(Connection owner, UUID body) throws SQLException {
        try (var query = owner.prepareStatement(
                "SELECT id FROM operation WHERE status = 'ADMISSIBLE' AND body_id = ? LIMIT 1")) {
            query.setObject(1, body);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
        owner.commit();
    }
}
