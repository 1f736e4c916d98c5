package fr.viaduc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fr.viaduc.bench.server.ToldTime;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person in front of the portal, with a browser of her own: its cookies, its window, what it complained about. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Map<String, Object> WCAG =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"));
    private static final Map<String, Object> ABOUT_COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));
    private static final String VIOLATIONS =
            """
            async only => (await axe.run(document, {runOnly: only, resultTypes: ['violations'], preload: false}))
                .violations.map(rule => rule.id + ': ' + rule.help + rule.nodes.slice(0, 5)
                    .map(node => '\\n    ' + node.html + ' ' + node.failureSummary).join('')).join('\\n')""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, Window window, ColorScheme scheme) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(window.width(), window.height()));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** What the visitor looks at. */
    public Page page() {
        return page;
    }

    /** Opens a page by its path from the root. */
    public Response open(String path) {
        return page.navigate(Bench.uri(path).toString());
    }

    /** Comes in by the log-in page, with the password of everybody on the bench. */
    public void logIn(String email) {
        open("/public/login");
        page.fill("[id='login:email']", email);
        page.fill("[id='login:password']", Place.PASSWORD);
        page.click("[id='login:logIn']");
        page.waitForURL("**/home");
    }

    /** From now on the portal sees this time when the visitor asks it for something. */
    public void tell(Instant time) {
        context.setExtraHTTPHeaders(Map.of(ToldTime.HEADER, time.toString()));
    }

    /** Looks at the portal in this window from now on. */
    public void looksAt(Window window) {
        page.setViewportSize(window.width(), window.height());
    }

    /** Forgets what the browser complained about so far: after a refusal that was the point of the test. */
    public void forgetComplaints() {
        complaints.clear();
    }

    /** Requires that the browser logged no error. */
    void mustNotHaveComplained() {
        assertEquals(List.of(), complaints, () -> "The browser complained on " + page.url());
    }

    /**
     * Requires that axe finds no violation of WCAG 2.1 A and AA on the present page: on a wide window and on a phone, light
     * and dark. The window is as before afterwards; what was typed stays.
     *
     * <p>In the same window the dark page is the light one in other colours: there axe only asks about colours again.
     */
    public void mustBeAccessible() {
        var before = page.viewportSize();
        page.evaluate(AxeBuilder.getAxeScript());
        for (Window window : Window.values()) {
            looksAt(window);
            mustBeAccessible(window, ColorScheme.LIGHT, WCAG);
            mustBeAccessible(window, ColorScheme.DARK, ABOUT_COLOURS);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
        page.setViewportSize(before.width, before.height);
    }

    private void mustBeAccessible(Window window, ColorScheme scheme, Map<String, Object> only) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertEquals("", page.evaluate(VIOLATIONS, only), () -> page.url() + ", " + window + ", " + scheme);
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
