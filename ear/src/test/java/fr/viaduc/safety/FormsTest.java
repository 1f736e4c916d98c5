package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.Form;
import fr.viaduc.bench.Form.Field;
import fr.viaduc.bench.OutsideTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people type in the forms of the demonstration: wrong, hostile, or not yet sent. */
class FormsTest extends OutsideTest {

    private static final String ONE = "signataire@porteur-un.example ";
    private static final String MARKUP = "<script>alert(1)</script>\"'";
    private static final List<String> AMOUNTS = List.of("1e9", "-1", "abc");
    private static final List<String> DAYS = List.of("0001-01-01", "9999-12-31", "31/02/2026");
    private static final List<String> MOMENTS =
            List.of("0001-01-01T00:00", "+999999999-12-31T23:59", "2026-02-31T10:00");
    private static final Pattern TOLD = Pattern.compile("id=\"([^\"]*)-error\"[^>]*>(.*?)</div>", Pattern.DOTALL);

    /** Who, which page, which form: forms of every feature, those of one kind once. */
    private static final List<String> FORMS = List.of(
            "administration /admin/user/invite invitation",
            "administration /staff/unit/edit unit",
            "administration /staff/legal/view?code=rgaa.partial figure",
            "gestion /staff/call/edit call",
            "gestion /staff/grant/edit grant",
            "gestion /staff/plan/edit plan",
            "gestion /staff/programme/edit programme",
            "gestion /staff/territory/edit territory",
            "gestion /staff/protocol/edit?plan={plan+grenoble} protocol",
            "gestion /staff/plan/view?id={plan+grenoble} acts",
            "secretariat /staff/committee/edit?id={session+next} session",
            "gestion /staff/appraisal/conclude?id={operation+proposed} conclusion",
            "gestion /staff/appraisal/modification?id={operation+proposed} request",
            "gestion2 /staff/conflict/declare?operation={operation+completed} declaration",
            "gestion /staff/agreement/request?id={agreement+running} amendment",
            "controle /staff/visit/plan?id={operation+running} visit",
            "controle /staff/visit/record?id={visit+announced} notes",
            "signature /staff/recovery/view?id={undue+recovered} act",
            ONE + "/carrier/organisation/edit sheet",
            ONE + "/carrier/organisation/members invite",
            ONE + "/carrier/application/start?call={call+COUNSELLOR} application",
            ONE + "/carrier/application/edit?id={operation+draft}&section=ORGANISATION answers",
            ONE + "/carrier/application/row?id={operation+draft}&list=PUBLIC_AID section",
            ONE + "/carrier/application/expenditure?id={operation+draft} cost",
            ONE + "/carrier/application/source?id={operation+draft} source",
            ONE + "/carrier/application/view?id={operation+draft} withdrawal",
            ONE + "/carrier/agreement/view?id={operation+contracted} start",
            ONE + "/carrier/agreement/request?id={agreement+running} amendment",
            ONE + "/carrier/participant/enter?operation={operation+running} entry",
            ONE + "/carrier/report/item?id={report+running}&category=STAFF line",
            ONE + "/carrier/report/narrative?id={report+running} told",
            ONE + "/carrier/report/funding?id={report+running} funding",
            ONE + "/carrier/report/postpone?id={report+running} postpone",
            ONE + "/carrier/check/view?id={check+discussed} *answer");

    @BeforeAll
    static void writeAhead() {
        assertEquals(200, new Client().get("/crowd/written").status());
    }

    /** The form, whose id may be the last part of the one in the page. */
    private static Form open(Client person, String described) {
        String[] words = described.split(" ");
        String path = Demonstration.told(words[1].replace('+', ' '));
        Answer page = person.get(path);
        String id = words[2].startsWith("*")
                ? Pattern.compile("<form id=\"([^\"]*:" + words[2].substring(1) + ")\"")
                        .matcher(page.body())
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow()
                : words[2];
        return Form.in(page, path, id);
    }

    @Test
    @DisplayName("R-DRAFT-1 R-DRAFT-2 what is typed in any form is kept, and is there after a new log-in")
    void typedWordsComeBack() {
        Map<String, Client> again = FORMS.stream()
                .map(described -> described.split(" ")[0])
                .distinct()
                .collect(Collectors.toMap(who -> who, Demonstration::comeIn));
        List<String> lost = FORMS.parallelStream()
                .filter(described -> isLost(described, again.get(described.split(" ")[0])))
                .toList();
        assertEquals(List.of(), lost);
    }

    /** Types into the form, and looks for it in a session that began later. */
    private static boolean isLost(String described, Client later) {
        Client before = Demonstration.person(described.split(" ")[0]);
        Form form = open(before, described);
        String kept = "\"" + form.fields().get(0).name() + "\":[\"Écrit et pas encore envoyé\"]";
        int status = before.send(draft(before, form)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{" + kept + "}")))
                .status();
        Form found = open(later, described);
        boolean there = later.send(draft(later, found).GET()).body().contains(kept);
        later.send(draft(later, found).DELETE());
        return status != 200 || !there;
    }

    private static HttpRequest.Builder draft(Client person, Form form) {
        return person.request("/drafts/" + Client.encode(form.draftKey().orElse("")))
                .header("Origin", Client.origin());
    }

    @Test
    @DisplayName(
            "Markup, wrong amounts and wrong days are refused beside their field in every form, and nothing of them is live")
    void hostileWordsAreRefused() {
        List<String> wrong = FORMS.parallelStream()
                .flatMap(described ->
                        IntStream.range(0, AMOUNTS.size()).boxed().flatMap(turn -> hostile(described, turn).stream()))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static List<String> hostile(String described, int turn) {
        Client person = Demonstration.person(described.split(" ")[0]);
        Form form = open(person, described);
        List<String> sureToFail = new ArrayList<>();
        for (Field field : form.fields()) {
            form.type(field.name(), hostile(field, turn));
            boolean negative =
                    field.kind() == Form.Kind.AMOUNT && AMOUNTS.get(turn).startsWith("-");
            if (field.kind() != Form.Kind.WORDS && !negative || field.longest() > 0) {
                sureToFail.add(field.name());
            }
        }
        Answer answer = form.press(person, form.buttons().get(0));
        List<String> told = TOLD.matcher(answer.body())
                .results()
                .filter(place -> !words(place).isEmpty())
                .map(place -> place.group(1))
                .toList();
        List<String> wrong = new ArrayList<>();
        if (answer.status() != 200 || !answer.body().contains("error-summary")) {
            wrong.add(described + " " + turn + ": " + answer.status() + " " + answer.location());
        }
        if (answer.body().contains("<script>alert") || answer.body().contains("??")) {
            wrong.add(described + " " + turn + ": live markup, or a text that is not there");
        }
        sureToFail.stream()
                .filter(name -> answer.status() == 200 && !told.contains(name))
                .forEach(name -> wrong.add(described + " " + turn + ": nothing is said beside " + name));
        return wrong;
    }

    private static String hostile(Field field, int turn) {
        return switch (field.kind()) {
            case AMOUNT -> AMOUNTS.get(turn);
            case DAY -> DAYS.get(turn);
            case MOMENT -> MOMENTS.get(turn);
            case OTHER -> "";
            case WORDS -> MARKUP + "x".repeat(field.longest());
        };
    }

    private static String words(MatchResult place) {
        return place.group(2).replaceAll("<[^>]*>", "").strip();
    }

    @Test
    @DisplayName(
            "A page whose address lacks something or holds nonsense says calmly that it is not there, or opens without")
    void wrongAddressesAreAnsweredCalmly() {
        List<String> wrong = FORMS.parallelStream()
                .map(described -> described.split(" "))
                .filter(words -> words[1].contains("?"))
                .flatMap(words -> wrong(Demonstration.told(words[1].replace('+', ' ')))
                        .map(address -> address + " "
                                + Demonstration.person(words[0]).get(address).status()))
                .filter(answered -> !answered.matches(".* (200|302|303|404)"))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static Stream<String> wrong(String address) {
        String[] parts = address.split("\\?");
        List<String> pairs = List.of(parts[1].split("&"));
        return pairs.stream().flatMap(pair -> Stream.of("", "=", "=abc", "=%00", "=1e9", "=%3Cb%3E")
                .map(nonsense -> parts[0] + "?"
                        + pairs.stream()
                                .map(each -> each.equals(pair) && !nonsense.isEmpty()
                                        ? each.replaceAll("=.*", nonsense)
                                        : each.equals(pair) ? "" : each)
                                .collect(Collectors.joining("&"))));
    }

    @Test
    @DisplayName("The lines of a check without the check, its version or an answer in figures are refused, not failed")
    void forgedLinesAreRefused() {
        Client controller = Demonstration.person("controle");
        String check = Demonstration.the("check discussed");
        for (var forged : List.of(
                Map.<String, String>of(),
                Map.of("id", "abc", "version", "1"),
                Map.of("id", check),
                Map.of("id", check, "version", "abc"))) {
            assertEquals(400, controller.post("/staff/check/lines", forged).status(), forged::toString);
        }
        assertTrue(controller.get("/staff/check/lines").status() < 500);
    }
}
