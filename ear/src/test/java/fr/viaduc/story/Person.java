package fr.viaduc.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.viaduc.bench.Visitor;
import fr.viaduc.bench.Window;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the story at her own computer: what she opens, fills in, does and sees. Each page that she passes is held against axe. */
final class Person {

    static final String PASSWORD = "girafe-tunnel-orage-9";

    private static final String LOG_IN = "/public/login?next=";
    private static final int PATIENCE_MILLISECONDS = 15_000;

    final String name;
    final String email;
    final Visitor visitor;
    private final Story story;
    private final Page page;

    Person(Story story, String name, String email, Visitor visitor) {
        this.story = story;
        this.name = name;
        this.email = email;
        this.visitor = visitor;
        page = visitor.page();
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    }

    /** Chooses a password by the link in her mail, and comes in. */
    Person comesIn() {
        opens(Mailbox.link(email));
        fills("newPassword", PASSWORD).fills("newPasswordAgain", PASSWORD).does("choosePassword");
        return logsIn();
    }

    private Person logsIn() {
        return fills("login:email", email).fills("login:password", PASSWORD).does("logIn");
    }

    /** Opens a page by its path from the root. */
    Person opens(String path) {
        visitor.tell(story.now);
        int status = visitor.open(path).status();
        assertEquals(200, status, () -> name + " opened " + path);
        return page.url().contains(LOG_IN) && !path.startsWith("/public/") ? logsIn() : looks();
    }

    /** Opens a page that does not exist for her. */
    Person findsNothingAt(String path) {
        visitor.tell(story.now);
        assertEquals(404, visitor.open(path).status(), () -> name + " opened " + path);
        visitor.forgetComplaints();
        return this;
    }

    /** Follows a link by its text. */
    Person follows(String text) {
        visitor.tell(story.now);
        page.waitForNavigation(() -> page.locator("main a, nav a, .page-head a")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click());
        return looks();
    }

    /** Gives a field of a form its value: text, amount, date, chosen value, or yes and no. */
    Person fills(String field, Object value) {
        Locator box = field(field);
        String kind = (String) box.evaluate("box => box.tagName + ' ' + (box.type || '')");
        String text = value instanceof Temporal ? value.toString() : String.valueOf(value);
        if (kind.startsWith("SELECT")) {
            box.selectOption(text);
        } else if (kind.startsWith("INPUT checkbox")) {
            box.setChecked(Boolean.parseBoolean(text));
        } else if (kind.startsWith("INPUT") || kind.startsWith("TEXTAREA")) {
            box.fill(text);
        } else {
            box.locator("input[value='" + text + "']").check();
        }
        return this;
    }

    /** Gives the field whose label says this its value. */
    Person fillsLabelled(String label, String value) {
        page.getByLabel(label).first().fill(value);
        return this;
    }

    /** Chooses in a list the value whose label says this. */
    Person chooses(String field, String label) {
        Locator option = field(field)
                .locator("option, li")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        if ("OPTION".equals(option.evaluate("option => option.tagName"))) {
            field(field).selectOption(option.getAttribute("value"));
        } else {
            option.locator("input").check();
        }
        return this;
    }

    /** Ticks every box of a group. */
    Person ticksAll(String field) {
        field(field).locator("input").all().forEach(Locator::check);
        return this;
    }

    /** Gives the same answer to every question of a form. */
    Person answersAll(String form, String answer) {
        page.locator("[id^='" + form + ":'][type=radio][value='" + answer + "']")
                .all()
                .forEach(Locator::check);
        return this;
    }

    /** Gives one of several fields of the same name its value. */
    Person nth(String field, int place, Object value) {
        page.locator(idOf(field)).nth(place).fill(String.valueOf(value));
        return this;
    }

    /** Chooses a file of her computer for one of several fields of the same name. */
    Person takesNth(String field, int place, FilePayload file) {
        page.locator(idOf(field)).nth(place).setInputFiles(file);
        return this;
    }

    /** Keeps a part of a line of the check, and says why; the page saves it by itself. */
    Person retains(int position, String amount, String reason, String explanation) {
        visitor.tell(story.now);
        Locator line = page.locator("[data-line]").nth(position - 1);
        line.locator("select").selectOption(reason);
        line.locator("textarea").fill(explanation);
        line.locator("[name^='retained.']").fill(amount);
        line.locator("[name^='retained.']").blur();
        assertThat(line).hasAttribute("data-said", "saved");
        return this;
    }

    /** Accepts the lines of the check that are open; the page saves them by itself. */
    Person acceptsTheOthers() {
        visitor.tell(story.now);
        page.locator("[data-accept-shown]").click();
        assertThat(page.locator("[data-total='undecided']")).hasText("0");
        return this;
    }

    /** Takes her phone, or sits down at her desk again. */
    Person looksAt(Window window) {
        visitor.looksAt(window);
        return this;
    }

    /** Chooses files of her computer. */
    Person takes(String field, FilePayload... files) {
        field(field).setInputFiles(files);
        return this;
    }

    /** Presses a button of the page, which the portal accepts. */
    Person does(String act) {
        press(act);
        assertEquals("", refusal(), () -> name + ", " + act + ", " + page.url());
        return looks();
    }

    /** Presses a button of the page, and is told why that cannot be. */
    Person isRefused(String act, String reason) {
        press(act);
        String told = refusal();
        assertTrue(told.contains(plain(reason)), () -> name + ", " + act + ", " + page.url() + ": " + told);
        return looks();
    }

    /** Requires that the page offers no such act to her. */
    Person cannot(String act) {
        assertEquals(0, page.locator(idOf(act)).count(), () -> name + " is offered " + act + " on " + page.url());
        return this;
    }

    /** Says that none of her interests touches the file. */
    Person declaresNoConflict() {
        return opens("/staff/conflict/declare?operation=" + story.fact("file")).does("none");
    }

    private void press(String act) {
        visitor.tell(story.now);
        Locator button = field(act);
        Locator confirmation = page.locator("details.confirm:not([open])")
                .filter(new Locator.FilterOptions().setHas(page.locator(idOf(act))));
        if (confirmation.count() > 0) {
            confirmation.locator("summary").click();
        }
        page.waitForNavigation(button::click);
    }

    private String refusal() {
        return plain(page.locator(".error-summary li").allInnerTexts().stream()
                .distinct()
                .collect(Collectors.joining("; ")));
    }

    private Locator field(String field) {
        Locator box = page.locator(idOf(field)).first();
        assertTrue(box.count() > 0, () -> name + " finds no " + field + " on " + page.url() + "\n" + outline());
        return box;
    }

    private static String idOf(String field) {
        return field.contains(":") ? "[id='" + field + "']" : "[id$=':" + field + "']";
    }

    /** Requires that the page says all of this. */
    Person sees(String... texts) {
        String content = content();
        for (String text : texts) {
            assertTrue(
                    content.contains(plain(text)),
                    () -> name + " does not see « " + text + " » on " + page.url() + "\n" + content);
        }
        return this;
    }

    /** Requires that the page says nothing of this. */
    Person doesNotSee(String... texts) {
        String content = content();
        for (String text : texts) {
            assertTrue(!content.contains(plain(text)), () -> name + " sees « " + text + " » on " + page.url());
        }
        return this;
    }

    /** What stands on the page, with plain spaces. */
    String content() {
        return plain(page.locator("body").innerText());
    }

    /** The first thing on the page that looks like this. */
    String finds(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(content());
        assertTrue(found.find(), () -> name + " finds no " + pattern + " on " + page.url() + "\n" + content());
        return found.group();
    }

    /** The value of a parameter in the address of the page. */
    String parameter(String parameter) {
        return List.of(String.valueOf(URI.create(page.url()).getQuery()).split("&")).stream()
                .filter(pair -> pair.startsWith(parameter + "="))
                .map(pair -> pair.substring(parameter.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + parameter + " in " + page.url()));
    }

    /** Opens the document behind a link, and gives its text. */
    String reads(String link) {
        Locator anchor = page.locator("main a[href*='/documents/']")
                .filter(new Locator.FilterOptions().setHasText(link))
                .first();
        assertTrue(
                anchor.count() > 0,
                () -> name + " finds no document « " + link + " » on " + page.url() + "\n" + outline());
        return plain(Documents.text(page.context()
                .request()
                .get(page.url().replaceFirst("(https?://[^/]+).*", "$1") + anchor.getAttribute("href"))));
    }

    /** Forms and links of the page, for the message of a failure. */
    String outline() {
        return page
                .locator(
                        "main input:visible:not([type=hidden]), main select, main textarea, main button:visible, main summary, main a")
                .all()
                .stream()
                .map(
                        box -> (String)
                                box.evaluate(
                                        "b => (b.id || b.href || '') + ' <' + b.tagName.toLowerCase() + '> ' + (b.type === 'hidden' ? '' : b.innerText || b.value || '')"))
                .collect(Collectors.joining("\n"));
    }

    private Person looks() {
        String path = URI.create(page.url()).getPath();
        if (story.looked.add(path)) {
            visitor.mustBeAccessible();
        }
        return this;
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
