package fr.viaduc.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.web.access.DeclaredPages.Declared;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever puts the identity of something of another body or carrier into an address does not find it. */
class StrangersIdsTest extends OutsideTest {

    /** What is public by law is read by everybody, so it is not looked for here. */
    private static final String PUBLIC = "SELECT id FROM call_for_projects WHERE status IN ('PUBLISHED', 'CLOSED',"
            + " 'PROCESSED') UNION SELECT id FROM programme WHERE status = 'VALIDATED'";

    private static final int OF_EACH_KIND = 1;
    private static final int SHORTEST_STORY = 12;

    /** Identities of everything in the demonstration that has a life of its own, by table. */
    private static Map<String, List<String>> identities() throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Connection owner = Bench.database().asOwner()) {
            for (String table : texts(
                    owner,
                    "SELECT table_name FROM information_schema.columns WHERE table_schema = 'public'"
                            + " AND column_name IN ('id', 'version') GROUP BY 1 HAVING count(*) = 2 ORDER BY 1")) {
                List<String> ids = texts(
                        owner,
                        "SELECT id::text FROM " + table + " WHERE id NOT IN (" + PUBLIC + ") ORDER BY id LIMIT "
                                + OF_EACH_KIND);
                if (!ids.isEmpty()) {
                    found.put(table, ids);
                }
            }
        }
        return found;
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static String address(Declared page, String id) {
        return page.path()
                + page.parameters().stream().map(name -> name + "=" + id).collect(Collectors.joining("&", "?", ""));
    }

    @Test
    @DisplayName("R-ID-4 no page shows anything of another body or carrier, whatever identity stands in its address")
    void nothingOfOthersIsShown() throws Exception {
        assertEquals(200, new Client().get("/crowd/demonstration").status());
        Map<String, List<String>> identities = identities();
        assertTrue(identities.size() > SHORTEST_STORY, identities::toString);
        Place place = Place.open();
        Map<Role, Client> people = new EnumMap<>(Role.class);
        for (Declared page : DeclaredPages.all()) {
            if (page.parameters().contains("id")) {
                people.putIfAbsent(page.someRole(), place.person(page.someRole()));
            }
        }
        List<String> shown = DeclaredPages.all().parallelStream()
                .filter(page -> page.parameters().contains("id"))
                .flatMap(page -> identities.entrySet().stream().flatMap(kind -> kind.getValue().stream()
                        .flatMap(id -> shown(people.get(page.someRole()), page, kind.getKey(), id))))
                .sorted()
                .toList();
        assertEquals(List.of(), shown);
    }

    /** Whether the answer tells the identity from one that exists nowhere. */
    private static Stream<String> shown(Client stranger, Declared page, String table, String id) {
        Answer answer = stranger.get(address(page, id));
        if (answer.status() == 404) {
            return Stream.empty();
        }
        String invented = UUID.randomUUID().toString();
        Answer unknown = stranger.get(address(page, invented));
        boolean same = answer.status() == unknown.status() && bare(answer, id).equals(bare(unknown, invented));
        return same ? Stream.empty() : Stream.of(page.path() + " " + table + " " + answer.status());
    }

    /** The answer without the identity and without what differs from one request to the next. */
    private static String bare(Answer answer, String id) {
        return (answer.location() + answer.body())
                .replace(id, "")
                .replaceAll("(nonce|value|src|href)=\"[^\"]*\"", "")
                .replaceAll("nonce-[^']*", "");
    }
}
