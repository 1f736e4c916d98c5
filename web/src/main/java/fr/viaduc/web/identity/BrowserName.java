package fr.viaduc.web.identity;

import fr.viaduc.web.faces.French;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The name under which a person knows her browser, such as « Firefox sur Windows », read from what it says of itself. It
 * helps to recognise a session and decides nothing: any program may say anything.
 */
final class BrowserName {

    /** What tells a browser apart; each pretends to be those after it. */
    private static final Map<String, String> BROWSERS =
            inOrder("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Version/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Windows",
            "Windows",
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    private static Map<String, String> inOrder(String... marksAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            names.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return names;
    }

    /** The name, as far as it can be read. */
    static String of(String userAgent) {
        Optional<String> browser = find(BROWSERS, userAgent);
        Optional<String> system = find(SYSTEMS, userAgent);
        if (browser.isPresent() && system.isPresent()) {
            return French.text("identity.device.on", browser.get(), system.get());
        }
        return browser.or(() -> system).orElse(French.text("identity.device.unknown"));
    }

    private static Optional<String> find(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
