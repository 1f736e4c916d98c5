package fr.viaduc.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.bench.Client;
import fr.viaduc.bench.Client.Answer;
import fr.viaduc.bench.Form;
import fr.viaduc.bench.OutsideTest;
import fr.viaduc.domain.shared.ParisTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Acts on the files of the demonstration that are sent twice, and records that two people change at once. It moves files
 * that other tests read, so it comes after them.
 */
@Order(Integer.MAX_VALUE - 2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActsTest extends OutsideTest {

    private static final String ONE = "signataire@porteur-un.example";
    private static final String ONE_TOO = "edition@porteur-un.example";
    private static final String TWO = "signataire@porteur-deux.example";

    /** What acts leave behind in the body of the demonstration. */
    private static final String TRACES = "SELECT (SELECT count(*) FROM audit_entry WHERE chain = '{body grenoble}')"
            + " || ' acts, ' || (SELECT count(*) FROM status_change) || ' moves, '"
            + " || (SELECT count(*) FROM outgoing_mail) || ' mails, '"
            + " || (SELECT count(*) FROM document) || ' documents'";

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void writeAhead() {
        assertEquals(200, new Client().get("/crowd/written").status());
    }

    /** Sends the form twice as it came, and notes when the act is not there once. */
    private void once(String login, String page, String form, String button, UnaryOperator<Form> typed) {
        Client person = Demonstration.person(login);
        try {
            Form filled = typed.apply(Demonstration.form(person, page, form));
            String before = text(TRACES);
            Answer first = filled.press(person, button);
            String after = text(TRACES);
            Answer second = filled.press(person, button);
            if (first.status() != 302 || before.equals(after)) {
                wrong.add(page + " " + button + " is not done: " + first.status() + told(first));
            } else if (!after.equals(text(TRACES))) {
                wrong.add(page + " " + button + " is done twice: " + after + " and then " + text(TRACES));
            } else if (second.status() != 302 && !isRefused(second)) {
                wrong.add(page + " " + button + " is not refused calmly: " + second.status() + told(second));
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            wrong.add(page + " " + button + ": " + e.getMessage());
        }
    }

    private void once(String login, String page, String form, String button) {
        once(login, page, form, button, typed -> typed);
    }

    private static boolean isRefused(Answer answer) {
        return answer.status() == 200
                && answer.body().contains("error-summary")
                && !answer.body().contains("??");
    }

    /** The errors of the page, or else the end of it. */
    private static String told(Answer answer) {
        Matcher errors =
                Pattern.compile("error-summary.*?</ul>", Pattern.DOTALL).matcher(answer.body());
        String found = errors.find() ? errors.group() : answer.body();
        return found.replaceAll("<[^>]*>|\\s+", " ");
    }

    @Test
    @Order(3)
    @DisplayName("From the admissibility to the decision, an act that is sent twice is there once")
    void untilDecision() {
        once("gestion2", "/staff/conflict/declare?operation={operation completed}&back=/home", "declaration", "none");
        String review = "/staff/admissibility/review?id={operation completed}";
        once("gestion", review, "beginning", "begin");
        once("gestion", review, "review", "proposeAdmissible", form -> form.answerAll("YES"));
        once("validation", "/staff/conflict/declare?operation={operation completed}&back=/home", "declaration", "none");
        once("validation", review, "validation", "validate");
        String plan = text("SELECT id FROM plan_proposal WHERE operation_id = '{operation proposed}'");
        once(ONE, "/carrier/appraisal/plan?id=" + plan, "answer", "accept");

        once("secretariat", "/staff/committee/open?id={session next}", "opening", "openSession", form -> form.tickAll(
                        "present")
                .type(
                        "chair",
                        text("SELECT member_id FROM committee_seat WHERE committee_session_id = '{session next}'")));
        String item = text("SELECT id FROM agenda_item WHERE committee_session_id = '{session next}'");
        for (String member : new String[] {"comite1", "comite2"}) {
            once(member, "/staff/conflict/declare?operation={operation waiting}&back=/home", "declaration", "none");
            once(
                    member,
                    "/staff/committee/vote?item=" + item,
                    "ballot",
                    "castVote",
                    form -> form.type("choice", "FAVOURABLE"));
        }
        once(
                "secretariat",
                "/staff/committee/decide?item=" + item,
                "decision",
                "record",
                form -> form.type("outcome", "FAVOURABLE"));
        assertEquals(List.of(), wrong);
    }

    @Test
    @Order(4)
    @DisplayName("The deposit of an application that is sent twice is there once")
    void deposit() {
        Answer filled = new Client().get("/crowd/filled");
        assertEquals(200, filled.status(), filled.body());
        once(
                ONE,
                "/carrier/application/deposit?id=" + filled.body(),
                "deposit",
                "deposit",
                form -> form.tickAll("ticked"));
        assertEquals(List.of(), wrong);
    }

    @Test
    @Order(5)
    @DisplayName("From the agreement to the closing, an act that is sent twice is there once")
    void untilClosing() {
        String sign = "/carrier/agreement/sign?id={agreement to sign}";
        once(TWO, sign, "ask", "sendCode");
        String code = code(TWO);
        once(TWO, sign, "signing", "sign", form -> form.type("code", code));
        once(ONE, "/carrier/agreement/request?id={agreement running}", "amendment", "sendRequest", form -> form.type(
                        "contactName", "Sylvain Exemple")
                .type("justification", "Le contact a changé."));
        once(ONE, "/carrier/participant/enter?operation={operation running}", "entry", "save", ActsTest::participant);

        once("controle", "/staff/conflict/declare?operation={operation reported}&back=/home", "declaration", "none");
        once("controle", "/staff/check/open?id={report reported}", "open", "take");
        String check = text("SELECT id FROM service_fact_check WHERE report_id = '{report reported}'");
        once("controle", "/staff/check/review?id=" + check, "review", "review", ActsTest::satisfied);
        byTwo("controle", "controle", "/staff/check/examine?id=" + check, "plan", "justification", "savePlan");

        String balance = "/staff/payment/view?id="
                + text("SELECT id FROM payment WHERE operation_id = '{operation certified}' AND status = 'VALIDATED'");
        once("signature", balance, "act", "order", form -> form.type("mandate", "2026-0999"));
        once("comptabilite", balance, "act", "confirm", form -> form.type("bankReference", "VIR-2026-0999")
                .type(
                        "valueDate",
                        ParisTime.wallClock(Demonstration.DAY).toLocalDate().toString()));
        once("validation", "/staff/closing/view?id={operation settled}", "act", "close");
        assertEquals(List.of(), wrong);
    }

    @Test
    @Order(6)
    @DisplayName("From the answers of the carrier to the payment, an act that is sent twice is there once")
    void untilPayment() {
        String answers = "/carrier/check/view?id={check discussed}";
        List<String> lines = Form.idsIn(Demonstration.person(ONE).get(Demonstration.told(answers)), "answer");
        assertFalse(lines.isEmpty());
        lines.forEach(line -> once(ONE, answers, line, "saveAnswer", form -> form.type("position", "ACCEPT")));
        once(ONE, answers, "send", "send");
        once("controle", "/staff/check/reply?id={check discussed}", "close", "proposeFinal");
        once("validation", "/staff/check/validate?id={check discussed}", "decide", "certify");
        String interim = "/staff/payment/view?id="
                + text("SELECT id FROM payment WHERE operation_id = '{operation discussed}' AND kind = 'INTERIM'");
        once("ordonnancement", interim, "act", "liquidate");
        once("validation", interim, "act", "validate");
        assertEquals(List.of(), wrong);
    }

    private static String text(String sql) {
        try {
            return Demonstration.text(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code in the latest mail to this address; mails of a told day stay in the queue. */
    private static String code(String email) {
        String digits = "\\m" + "\\d".repeat(6) + "\\M";
        return text("SELECT substring(text FROM '" + digits + "') FROM outgoing_mail WHERE text ~ '" + digits
                + "' AND email = '" + email + "' ORDER BY queued_at DESC");
    }

    private static Form participant(Form entry) {
        return entry.type("lastName", "Saule")
                .type("firstName", "Iris")
                .type("birthDate", "1990-02-01")
                .type("gender", "F")
                .type("birthPlace", "38185")
                .type("addressLine", "1 rue des Arbres")
                .type("postalCode", "38000")
                .type("communeCode", "38185")
                .type("enteredOn", "2026-11-02")
                .type("informedOn", "2026-11-02")
                .type("entryStatus", "OTHER_INACTIVE");
    }

    private static Form satisfied(Form review) {
        return review.tickAll("[^\"]*satisfied");
    }

    /**
     * Two people send the same form, or one person in two tabs; the second is told, keeps her words, and can see what the
     * first has stored.
     */
    private void byTwo(String first, String second, String page, String form, String field, String button) {
        String hersTyped = "Second";
        try {
            Client one = Demonstration.person(first);
            Client two = Demonstration.person(second);
            Form his = Demonstration.form(one, page, form).type(field, "Premier");
            Form hers = Demonstration.form(two, page, form).type(field, hersTyped);
            Answer stored = his.press(one, button);
            Answer refused = hers.press(two, button);
            if (stored.status() != 302) {
                wrong.add(page + " is not stored: " + stored.status() + told(stored));
            } else if (!isRefused(refused) || !refused.body().contains("record.stale")) {
                wrong.add(page + " does not say that it has changed: " + refused.status() + told(refused));
            } else if (!Form.in(refused, page, form).holds(hersTyped)) {
                wrong.add(page + " loses what she typed");
            } else if (!refused.body().contains("Ouvrir l’état actuel")) {
                wrong.add(page + " does not lead to what has changed");
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            wrong.add(page + ": " + e.getMessage());
        }
    }

    @Test
    @Order(1)
    @DisplayName("Of two people on one record, the second is told, keeps what she typed and can see what changed")
    void twoOnOneRecord() {
        String plan = "(SELECT id FROM financing_plan WHERE operation_id = '{operation draft}')";
        String cost = text("SELECT id FROM expenditure_line WHERE plan_id = " + plan);
        String source = text("SELECT id FROM funding_source WHERE plan_id = " + plan);
        String item = text("SELECT id FROM expenditure_item WHERE report_id = '{report running}'");
        String application = "/carrier/application/";
        String report = "/carrier/report/";
        byTwo(ONE, ONE_TOO, application + "edit?id={operation draft}&section=CONTEXT", "answers", "need", "save");
        byTwo(ONE, ONE_TOO, application + "expenditure?id={operation draft}&line=" + cost, "cost", "label", "saveLine");
        byTwo(ONE, ONE_TOO, application + "source?id={operation draft}&line=" + source, "source", "funder", "saveLine");
        byTwo(ONE, ONE_TOO, report + "item?id={report running}&item=" + item, "line", "comment", "save");
        byTwo(ONE, ONE_TOO, report + "narrative?id={report running}", "told", "difficulties", "saveAndStay");
        byTwo(ONE, ONE_TOO, "/carrier/organisation/edit", "sheet", "acronym", "save");
        byTwo("secretariat", "secretariat", "/staff/committee/edit?id={session next}", "session", "place", "save");
        byTwo("gestion", "gestion", "/staff/call/edit?id={call draft}", "call", "title", "save");
        byTwo("controle", "controle", "/staff/visit/record?id={visit announced}", "notes", "actionObserved", "save");
        assertEquals(List.of(), wrong);
    }

    @Test
    @Order(2)
    @DisplayName("What is typed in a line that a colleague has taken out stays, and can be added anew")
    void lineTakenOutMeanwhile() {
        String line = text("SELECT id FROM expenditure_line WHERE plan_id = (SELECT id FROM financing_plan WHERE"
                + " operation_id = '{operation draft}')");
        String page = "/carrier/application/expenditure?id={operation draft}&line=" + line;
        Client one = Demonstration.person(ONE);
        Client two = Demonstration.person(ONE_TOO);
        Form hers = Demonstration.form(two, page, "cost").type("label", "Ma ligne");
        assertEquals(
                302,
                Demonstration.form(one, page, "cost").press(one, "removeLine").status());
        Answer refused = hers.press(two, "saveLine");
        assertEquals(200, refused.status());
        Form anew = Form.in(refused, Demonstration.told(page), "cost");
        assertTrue(anew.holds("Ma ligne"));
        assertFalse(anew.buttons().contains("cost:removeLine"));
        assertEquals(302, anew.press(two, "saveLine").status());
    }
}
