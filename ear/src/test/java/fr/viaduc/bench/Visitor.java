package fr.viaduc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
import java.util.stream.Collectors;

/** One person in front of the portal, with a browser of her own: its cookies, its window, what it complained about. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

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
     */
    public void mustBeAccessible() {
        for (Window window : Window.values()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                mustBeAccessible(window, scheme);
            }
        }
    }

    /** The same in one window and in one kind of colours: for a story of many pages. */
    public void mustBeAccessible(Window window, ColorScheme scheme) {
        var before = page.viewportSize();
        looksAt(window);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertEquals("", violations(), () -> page.url() + ", " + window + ", " + scheme);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(null));
        page.setViewportSize(before.width, before.height);
    }

    /** Asked in the page itself: it has no frames, for which axe would open another page each time. */
    private String violations() {
        return new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Visitor::describe)
                        .collect(Collectors.joining("\n"));
    }

    private static String describe(Rule violation) {
        return violation.getId() + ": " + violation.getHelp()
                + violation.getNodes().stream()
                        .limit(5)
                        .map(node -> "\n    " + node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining());
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
