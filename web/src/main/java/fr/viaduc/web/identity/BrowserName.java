package fr.viaduc.web.identity;

import static java.util.Map.entry;

import fr.viaduc.web.faces.French;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The name under which a person knows her browser, such as « Firefox sur Windows », read from what it says of itself. It
 * helps to recognise a session and decides nothing: any program may say anything.
 */
final class BrowserName {

    /** What tells a browser apart; each pretends to be those after it. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            entry("Edg", "Edge"),
            entry("OPR/", "Opera"),
            entry("Firefox/", "Firefox"),
            entry("Chrome/", "Chrome"),
            entry("Version/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            entry("Windows", "Windows"),
            entry("Android", "Android"),
            entry("iPhone", "iPhone"),
            entry("iPad", "iPad"),
            entry("Mac OS X", "macOS"),
            entry("Linux", "Linux"));

    private BrowserName() {}

    /** The name, as far as it can be read. */
    static String of(String userAgent) {
        Optional<String> browser = find(BROWSERS, userAgent);
        Optional<String> system = find(SYSTEMS, userAgent);
        if (browser.isPresent() && system.isPresent()) {
            return French.text("identity.device.on", browser.get(), system.get());
        }
        return browser.or(() -> system).orElse(French.text("identity.device.unknown"));
    }

    private static Optional<String> find(List<Map.Entry<String, String>> names, String userAgent) {
        return names.stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
