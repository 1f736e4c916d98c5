package fr.viaduc.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser of the machine, started once for all tests. */
final class Chromium {

    private static Browser browser;

    private Chromium() {}

    static synchronized Browser running() {
        if (browser == null) {
            browser = Playwright.create(new Playwright.CreateOptions().setEnv(environment()))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program())
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        }
        return browser;
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new java.util.HashMap<>(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Path node = Path.of("/usr/bin/node");
        if (Files.isExecutable(node)) {
            environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        }
        return environment;
    }

    private static Path program() {
        String named = System.getProperty("chromium", "");
        // The one without a window draws the same pages in less time.
        return Stream.of(
                        named,
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium: install the package"
                        + " chromium, or name a program by -Dchromium=/path/to/chromium. ./check does it."));
    }
}
