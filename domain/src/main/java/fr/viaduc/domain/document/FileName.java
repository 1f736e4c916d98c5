package fr.viaduc.domain.document;

import fr.viaduc.domain.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as the portal keeps and gives it back: no path, no sign that is invisible, turns the direction of
 * writing or means something to a file system; at most 255 bytes.
 *
 * @param value the name with its extension
 */
public record FileName(String value) {

    private static final int LONGEST = 255;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MEANINGFUL = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /**
     * The name that a browser sent, cleaned.
     *
     * @throws RuleViolation {@code document.name.empty} when nothing is left of it
     */
    public static FileName clean(String sent) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = SPACES.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceAll(" ");
        name = MEANINGFUL.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            throw new RuleViolation("document.name.empty");
        }
        return new FileName(shortened(DEVICE.matcher(name).matches() ? "_" + name : name));
    }

    /** What follows the last dot, in lower case; empty when there is no dot. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        StringBuilder start = new StringBuilder(name.substring(0, name.length() - end.length()));
        while (bytes(start + end) > LONGEST) {
            start.setLength(start.offsetByCodePoints(start.length(), -1));
        }
        return start + end;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
