package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.bench.Place;
import fr.viaduc.domain.identity.Role;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type in the fields of the tag library, from which all forms are built, on a page with each kind of field. */
class TypedInputTest extends OutsideTest {

    private static final String PAGE = "/staff/call/edit";

    private static Client manager;

    @BeforeAll
    static void comeIn() throws SQLException {
        manager = Place.open().person(Role.GRANT_MANAGER);
    }

    /** The answer to the form with one of its fields filled in otherwise. */
    private Answer typed(String field, String text) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "call:reference", UUID.randomUUID().toString().substring(0, 18),
                "call:title", "PLIE",
                "call:type", "COUNSELLOR",
                "call:carrierMode", "BOTH",
                "call:save", "call:save"));
        fields.put("call:" + field, text);
        return manager.submit(PAGE, manager.get(PAGE), "call", fields);
    }

    private static boolean isAccepted(Answer answer) {
        return answer.status() == 302 && answer.location().startsWith("/staff/call/view?id=");
    }

    /** The message at the field, without its markup. */
    private static String told(Answer answer, String field) {
        var found = Pattern.compile("id=\"call:" + field + "-error\"[^>]*>(.*?)</div>", Pattern.DOTALL)
                .matcher(answer.body());
        assertTrue(found.find(), () -> "No place for a message at " + field + ": " + answer.status() + answer.body());
        return found.group(1).replaceAll("<[^>]*>", "").strip();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Amounts as French people write them are understood")
    @ValueSource(
            strings = {
                "1 234,56",
                "1234,56",
                "1234.56",
                "1\u00a0234,56",
                "1\u202f234,56 €",
                "0",
                "0,5",
                "999999999999,99"
            })
    void amountsAreUnderstood(String amount) {
        Answer answer = typed("allocation", amount);
        assertTrue(isAccepted(answer), () -> told(answer, "allocation"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What is no amount is refused at the field, and stays there")
    @ValueSource(
            strings = {
                "1e9",
                "abc",
                "1,234,56",
                "1 234,567",
                "1000000000000",
                "0x10",
                "NaN",
                "∞",
                "--1",
                "<b>1</b>",
                "١٢٣"
            })
    void amountsThatAreNone(String amount) {
        refusedAtField("allocation", amount);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Days that do not exist or lie out of any range are refused at the field")
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "32/01/2026",
                "0000-00-00",
                "-2026-01-01",
                "99999-01-01",
                "9999999999-12-31",
                "hier",
                "2026",
                "1e3-01-01",
                "01/01/0000"
            })
    void daysThatAreNone(String day) {
        refusedAtField("earliestStart", day);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("Numbers, moments and choices that are none are refused at the field")
    @CsvSource({
        "longestMonths, 1.5",
        "longestMonths, abc",
        "longestMonths, 99999999999999999999",
        "longestMonths, 1e3",
        "opensAt, 2026-01-01T25:00",
        "opensAt, demain",
        "type, SUPERUSER",
        "carrierMode, NEITHER"
    })
    void othersThatAreNone(String field, String text) {
        refusedAtField(field, text);
    }

    private void refusedAtField(String field, String text) {
        Answer answer = typed(field, text);
        assertEquals(200, answer.status(), () -> text + " " + answer.location());
        String told = told(answer, field);
        assertTrue(
                told.length() > 15 && !told.contains("??") && !told.contains("Exception"), () -> field + ": " + told);
        assertTrue(answer.body().contains("value=\"PLIE\""), "What stood in the other fields is lost");
    }

    @ParameterizedTest
    @DisplayName("Markup and scripts come back as the text that they are")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "#{editCall.save()}",
                "${7*191}",
                "</textarea><script>alert(1)</script>",
                "]]><svg/onload=alert(1)>"
            })
    void markupIsText(String markup) {
        Map<String, String> fields = Map.of(
                "call:title", markup, "call:context", markup, "call:allocation", "abc", "call:save", "call:save");
        Answer answer = manager.submit(PAGE, manager.get(PAGE), "call", fields);
        assertEquals(200, answer.status());
        for (String live : new String[] {"<script>alert", "<img src=x", "<svg/onload", "1337"}) {
            assertFalse(answer.body().contains(live), () -> live + " is live");
        }
        assertTrue(answer.body().contains(escaped(markup)), () -> escaped(markup) + " is not shown");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Test
    @DisplayName("Signs of all the world, a null sign and far too long texts break nothing")
    void unusualTexts() {
        assertTrue(isAccepted(typed("title", "Œuvre d’été 🦊 العربية 中文 𝕏 e\u0301")));
        assertTrue(typed("title", "avant\0après").status() < 500);
        assertTrue(typed("title", "\ud83d").status() < 500);
        assertTrue(typed("title", "\u202egnp.exe").status() < 500);
        Answer answer = typed("title", "x".repeat(201));
        assertTrue(told(answer, "title").contains("200"), () -> told(answer, "title"));
        assertTrue(told(typed("context", "é".repeat(100_000)), "context").contains("10"));
    }

    @Test
    @DisplayName("A form without the view that it belongs to, or with a forged one, changes nothing")
    void forgedViews() {
        for (String view :
                new String[] {"", "1:1", "stateless", "-1:0", "'", "a".repeat(10_000), "rO0ABXNyABFqYXZhLnV0aWwu"}) {
            Answer answer = manager.post(
                    PAGE, Map.of("call", "call", "call:save", "call:save", "jakarta.faces.ViewState", view));
            assertTrue(answer.status() < 500, () -> view + " " + answer.status());
            assertFalse(answer.body().contains("Exception"), answer::body);
        }
    }
}
