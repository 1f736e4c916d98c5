package fr.viaduc.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallsResourceTest extends OutsideTest {

    private static final String CALLS = "/api/v1/calls";

    private final Client program = new Client();
    private final PublishedCalls calls = new PublishedCalls();

    private static JsonObject json(Answer answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private List<String> titles(String query) {
        Answer answer = program.get(CALLS + "?q=" + calls.word() + query);
        assertEquals(200, answer.status(), answer.body());
        return objects(json(answer).getAsJsonArray("items"))
                .map(item -> item.get("title").getAsString().replace(" " + calls.word(), ""))
                .toList();
    }

    @Test
    @DisplayName("R-API-1 R-API-4 anybody reads what is published and nothing else, and no session is opened")
    void anybodyReadsWhatIsPublished() throws Exception {
        UUID open = calls.call("AP-1", "Ouvert", "PUBLISHED");
        calls.call("AP-2", "Clos", "CLOSED");
        calls.call("AP-3", "Brouillon", "DRAFT");
        calls.call("AP-4", "Adopté", "ADOPTED");
        calls.call("AP-5", "Annulé", "CANCELLED");

        Answer answer = program.get(CALLS + "?q=" + calls.word() + "&sort=reference");

        assertEquals("application/json", answer.header("Content-Type").split(";")[0]);
        assertEquals(Map.of(), program.cookies());
        assertEquals("", answer.header("Access-Control-Allow-Origin"));
        JsonObject list = json(answer);
        assertEquals(
                JsonParser.parseString("{\"number\":1,\"pageSize\":20,\"totalItems\":2,\"totalPages\":1}"),
                list.getAsJsonObject("page"));
        JsonObject first = list.getAsJsonArray("items").get(0).getAsJsonObject();
        assertEquals(open.toString(), first.get("id").getAsString());
        assertEquals("AP-1", first.get("reference").getAsString());
        assertEquals("Métropole", first.get("bodyName").getAsString());
        assertEquals("PUBLISHED", first.get("status").getAsString());
        assertEquals("2126-06-30T15:00:00Z", first.get("closesAt").getAsString());
        assertEquals(
                "400000.50", first.getAsJsonObject("allocation").get("amount").getAsString());
        assertEquals("EUR", first.getAsJsonObject("allocation").get("currency").getAsString());
        assertTrue(first.get("source").getAsString().endsWith("/public/call/view?id=" + open));
    }

    @Test
    @DisplayName("R-API-1 the list is filtered, sorted and paged")
    void listIsFilteredSortedAndPaged() throws Exception {
        calls.call("AP-2", "Béta", "CLOSED");
        calls.call("AP-1", "alpha", "PUBLISHED");
        assertEquals(List.of("alpha", "Béta"), titles("&sort=title"));
        assertEquals(List.of("Béta", "alpha"), titles("&sort=-title"));
        assertEquals(List.of("Béta"), titles("&status=CLOSED"));
        assertEquals(2, titles("&status=CLOSED&status=PUBLISHED").size());
        assertEquals(List.of("Béta"), titles("&title=beta"));
        assertEquals(List.of(), titles("&closesAtTo=2026-12-31"));
        assertEquals(2, titles("&closesAtFrom=2126-06-30&closesAtTo=2126-06-30").size());
        assertEquals(
                2, titles("&allocationFrom=400000.50&allocationTo=400000.5").size());
        assertEquals(List.of(), titles("&allocationFrom=400000.51"));
        assertEquals(List.of(), titles("&page=2"));
        assertEquals(2, titles("&pageSize=50").size());
    }

    @Test
    @DisplayName("R-API-1 one call is found by its identity and by its reference, a draft by neither")
    void oneCallIsFound() throws Exception {
        String reference = calls.word().substring(3);
        UUID open = calls.call(reference, "Ouvert", "PUBLISHED");
        UUID draft = calls.call("D-" + reference, "Brouillon", "DRAFT");
        for (String key : List.of(open.toString(), reference)) {
            JsonObject call = json(program.get(CALLS + "/" + key));
            assertEquals(open.toString(), call.get("id").getAsString());
            assertEquals("60", call.get("maxRate").getAsString());
            assertEquals(
                    "[\"REAL\",\"T40\"]", call.getAsJsonArray("costOptions").toString());
            assertTrue(call.get("isOpen").getAsBoolean());
            assertTrue(call.get("contact").getAsString().isEmpty());
        }
        for (String key :
                List.of(draft.toString(), "D-" + reference, UUID.randomUUID().toString(), "'%20OR%201=1")) {
            assertEquals(
                    "error.404",
                    problem(program.get(CALLS + "/" + key), 404).get("code").getAsString());
        }
        new PublishedCalls().call(reference, "Homonyme", "CLOSED");
        assertEquals(
                "call.reference.shared",
                problem(program.get(CALLS + "/" + reference), 409).get("code").getAsString());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("R-API-2 what is not understood is refused, and said")
    @CsvSource(
            delimiter = ' ',
            value = {
                "status=DRAFTED status",
                "status=DRAFT%27-- status",
                "type=x type",
                "closesAtFrom=2026-02-30 closesAt",
                "closesAtFrom=demain closesAt",
                "allocationFrom=1e9 allocation",
                "allocationTo=abc allocation",
                "sort=secret sort",
                "sort=id sort",
                "sort=title,reference sort",
                "page=0 page",
                "page=-1 page",
                "page=1e3 page",
                "page=99999999999999999999 page",
                "pageSize=7 pageSize",
                "pageSize=1000000 pageSize",
                "page=1&page=2 page",
                "limit=20 limit",
                "f.status=CLOSED f.status"
            })
    void whatIsNotUnderstoodIsRefused(String query, String parameter) {
        JsonObject problem = problem(program.get(CALLS + "?" + query), 400);
        assertTrue(problem.get("code").getAsString().startsWith("api.parameter."), problem::toString);
        assertTrue(problem.get("detail").getAsString().contains("« " + parameter + " »"), problem::toString);
    }

    @Test
    @DisplayName("R-API-3 every failure is told as problem details in French, with a reference")
    void failuresAreProblems() {
        problem(program.get("/api"), 404);
        problem(program.get("/api/v1"), 404);
        problem(program.get("/api/v1/unknown"), 404);
        problem(program.get("/api/v1/application.wadl"), 404);
        problem(program.get("/api/v2/calls"), 404);
        problem(program.send(program.request(CALLS).DELETE()), 405);
        problem(
                program.send(program.request(CALLS)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString("a;b"))),
                405);
        problem(program.send(program.request(CALLS).header("Accept", "application/pdf")), 406);
        problem(
                program.send(program.request(CALLS)
                        .header("Origin", "https://ailleurs.example")
                        .POST(BodyPublishers.noBody())),
                403);
    }

    private static JsonObject problem(Answer answer, int status) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
        JsonObject problem = json(answer);
        assertEquals(Set.of("type", "title", "status", "detail", "code", "instance"), problem.keySet());
        assertEquals(status, problem.get("status").getAsInt());
        assertFalse(problem.get("detail").getAsString().contains("??"), problem::toString);
        assertEquals(
                "urn:viaduc:request:" + answer.header("X-Request-Id"),
                problem.get("instance").getAsString());
        return problem;
    }

    @Test
    @DisplayName("R-API-5 the description names every parameter that is accepted and every field that is given")
    void descriptionIsTrue() throws Exception {
        UUID call = calls.call("AP-1", "Ouvert", "PUBLISHED");
        JsonObject api = json(program.send(program.request("/openapi").header("Accept", "application/json")));
        assertEquals(
                Set.of(CALLS, CALLS + "/{call}"), api.getAsJsonObject("paths").keySet());
        JsonObject schemas = api.getAsJsonObject("components").getAsJsonObject("schemas");
        assertEquals(
                fields(schemas, "CallItem"),
                json(program.get(CALLS + "?q=" + calls.word()))
                        .getAsJsonArray("items")
                        .get(0)
                        .getAsJsonObject()
                        .keySet());
        assertEquals(
                fields(schemas, "Call"), json(program.get(CALLS + "/" + call)).keySet());
        assertEquals(
                fields(schemas, "Problem"),
                problem(program.get(CALLS + "?x=1"), 400).keySet());
        assertTrue(
                api.getAsJsonObject("paths")
                        .getAsJsonObject(CALLS)
                        .getAsJsonObject("get")
                        .has("parameters"),
                api::toString);
        Set<String> described = objects(api.getAsJsonObject("paths")
                        .getAsJsonObject(CALLS)
                        .getAsJsonObject("get")
                        .getAsJsonArray("parameters"))
                .map(parameter -> parameter.get("name").getAsString())
                .collect(Collectors.toSet());
        String told = problem(program.get(CALLS + "?x=1"), 400).get("detail").getAsString();
        String accepted = told.substring(told.lastIndexOf(" : ") + 3, told.length() - 1);
        assertEquals(Set.of(accepted.split(", ")), described);
    }

    private static Set<String> fields(JsonObject schemas, String name) {
        return schemas.getAsJsonObject(name).getAsJsonObject("properties").keySet();
    }
}
