package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Bench;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.domain.identity.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Posts that come twice, too late or in the wrong order, and two people on one record. */
class RecordsTest extends OutsideTest {

    private static final String EDIT = "/staff/call/edit";

    private Place place;
    private Client manager;

    @BeforeEach
    void comeIn() throws SQLException {
        place = Place.open();
        manager = place.person(Role.GRANT_MANAGER);
    }

    private static Map<String, String> typed(String reference, String title) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("call:reference", reference);
        fields.put("call:title", title);
        fields.put("call:type", "COUNSELLOR");
        fields.put("call:carrierMode", "BOTH");
        fields.put("call:save", "call:save");
        return fields;
    }

    /** Writes a new call and gives its identity. */
    private String written(String reference, String title) {
        Answer answer = manager.submit(EDIT, manager.get(EDIT), "call", typed(reference, title));
        assertEquals(302, answer.status(), answer.body());
        return answer.location().replaceFirst(".*id=", "");
    }

    private List<String> kept() throws SQLException {
        return texts("SELECT title FROM call_for_projects WHERE body_id = ? ORDER BY title", place.body());
    }

    private static List<String> texts(String sql, UUID id) throws SQLException {
        List<String> texts = new java.util.ArrayList<>();
        try (Connection owner = Bench.database().asOwner();
                var query = owner.prepareStatement(sql)) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    @Test
    @DisplayName("A form that is sent twice, one after the other, is kept once, and the second answer is no failure")
    void replayedPostIsKeptOnce() throws Exception {
        Answer form = manager.get(EDIT);
        assertEquals(
                302, manager.submit(EDIT, form, "call", typed("AP-1", "Appel")).status());
        Answer again = manager.submit(EDIT, form, "call", typed("AP-1", "Appel"));
        assertTrue(again.status() < 500, () -> again.status() + again.body());
        assertEquals(List.of("Appel"), kept());
    }

    @Test
    @DisplayName("A double click is kept once, and neither answer is a failure")
    void doubleClickIsKeptOnce() throws Exception {
        Answer form = manager.get(EDIT);
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        Callable<Answer> click = () -> manager.submit(EDIT, form, "call", typed("AP-1", "Appel"));
        for (Future<Answer> answer : clicks.invokeAll(List.of(click, click))) {
            assertTrue(answer.get().status() < 500, () -> "A failure after a double click");
        }
        clicks.shutdown();
        assertEquals(List.of("Appel"), kept());
    }

    @Test
    @DisplayName("A reference that is taken is refused in words, and what was typed stays")
    void takenReferenceIsRefused() throws Exception {
        written("AP-1", "Premier");
        Answer answer = manager.submit(EDIT, manager.get(EDIT), "call", typed("AP-1", "Second"));
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("value=\"Second\""));
        assertTrue(answer.body().contains("AP-1"));
        assertEquals(List.of("Premier"), kept());
    }

    @Test
    @DisplayName("An act on a page that a colleague's act has overtaken changes nothing and is told")
    void overtakenActIsRefused() throws Exception {
        String id = written("AP-1", "Appel");
        Client colleague = place.person(Role.GRANT_MANAGER);
        String address = EDIT + "?id=" + id;
        Answer hers = manager.get(address);
        Answer his = colleague.get(address);
        assertEquals(
                302,
                colleague
                        .submit(address, his, "call", typed("AP-1", "Titre du collègue"))
                        .status());

        Map<String, String> words = typed("AP-1", "Appel");
        words.put("call:territory", "Grenoble et les communes voisines");
        Answer refused = manager.submit(address, hers, "call", words);
        assertEquals(200, refused.status());
        assertTrue(refused.body().contains("record.stale"), "The rule is not named");
        assertTrue(refused.body().contains("Titre du collègue"), "She does not see what changed");
        assertEquals(
                1, refused.body().split("field-newer", -1).length - 1, "What only she changed is said to be another's");
        assertTrue(refused.body().contains("Grenoble et les communes voisines"), "What she typed is lost");
        assertEquals(List.of("Titre du collègue"), kept());

        assertEquals(302, manager.submit(address, refused, "call", words).status());
        assertEquals(List.of("Appel"), kept());
    }

    @Test
    @DisplayName("A negative amount in a call is refused at the latest when it is sent in validation")
    void negativeAmountIsRefused() throws Exception {
        for (String field : List.of("allocation", "minimumEsf", "minimumTotalCost", "longestMonths")) {
            Map<String, String> words = typed("AP-1", "Appel");
            words.put("call:" + field, "-1");
            Answer answer = manager.submit(EDIT, manager.get(EDIT), "call", words);
            assertEquals(200, answer.status(), field);
            assertFalse(answer.body().contains("??"), answer::body);
        }
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("Texts with markup are kept as they are and shown as text on every page")
    void markupIsKeptAsText() throws Exception {
        String id = written("AP-1", "<script>alert(1)</script>");
        assertEquals(List.of("<script>alert(1)</script>"), kept());
        for (String page : List.of("/staff/call/view?id=" + id, EDIT + "?id=" + id, "/staff/call/list")) {
            Answer answer = manager.get(page);
            assertEquals(200, answer.status());
            assertFalse(answer.body().contains("<script>alert"), page);
            assertTrue(answer.body().contains("&lt;script&gt;alert"), page);
        }
    }

    @Test
    @DisplayName("An export that fails is not handed over as a file")
    void failedExportIsNoFile() {
        Answer answer = manager.get("/exports/nothing.csv");
        assertEquals(404, answer.status());
        assertEquals("", answer.header("Content-Disposition"));
        Answer scoped = manager.get("/exports/budget-movements.csv");
        assertEquals(404, scoped.status());
        assertEquals("", scoped.header("Content-Disposition"));
    }
}
