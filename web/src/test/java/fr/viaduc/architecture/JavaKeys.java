package fr.viaduc.architecture;

import fr.viaduc.architecture.SourceFiles.JavaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The French texts that Java sources ask for. */
final class JavaKeys {

    private static final String WORDS = "([a-z][\\w-]*(?:\\.[\\w-]+)+\\.?)";
    private static final Pattern LITERAL = Pattern.compile("\"" + WORDS + "\"\\s*(\\+)?");
    private static final Pattern REFUSAL =
            Pattern.compile("\\b(?:RuleViolation|AnswerRefused|refuses)\\(\\s*\"" + WORDS + "\"\\s*(\\+)?");
    private static final Pattern MADE = Pattern.compile("\\bnew RuleViolation\\(\\s*\"" + WORDS + "\"(?=\\s*[,)])");
    private static final Pattern ACT =
            Pattern.compile("\\btrail\\s*\\.(?:record|note)\\(\\s*\"" + WORDS + "\"\\s*(\\+)?");
    private static final Pattern NAMED_IN_LAW_OR_COLUMN =
            Pattern.compile("(?:\\.(?:rate|money|integer|date|get)\\(|\\bname\\s*=)\\s*$");

    private static final Pattern FRENCH = Pattern.compile("\"[^\"\\n]*[àâçéèêëîïôùûœÀÇÉÈÊŒ«»’][^\"\\n]*\"");

    private JavaKeys() {}

    /** Texts of pages: every literal of a bean whose first word is one with which keys begin. */
    static List<KeyUse> ofBean(JavaSource source, Set<String> firstWords) {
        List<KeyUse> uses = new ArrayList<>();
        for (KeyUse use : found(LITERAL, source, "")) {
            if (firstWords.contains(use.key().substring(0, use.key().indexOf('.')))) {
                uses.add(use);
            }
        }
        return uses;
    }

    /** Sentences of refusals. */
    static List<KeyUse> ofRefusals(JavaSource source) {
        return found(REFUSAL, source, "rule.");
    }

    /** Names of acts in the audit trail. */
    static List<KeyUse> ofActs(JavaSource source) {
        return found(ACT, source, "act.");
    }

    /** Codes that travel through the domain to a refusal, or name a field in one. */
    static List<KeyUse> ofCodes(JavaSource source) {
        return found(LITERAL, source, "").stream()
                .filter(use -> !NAMED_IN_LAW_OR_COLUMN
                        .matcher(source.text().substring(0, source.text().indexOf("\"" + use.key() + "\"")))
                        .find())
                .toList();
    }

    /** French words written in the source: literals with an accent, a French quotation mark or apostrophe. */
    static List<String> frenchWords(JavaSource source) {
        return FRENCH.matcher(source.text())
                .results()
                .map(result -> source.file().getFileName() + " " + result.group())
                .toList();
    }

    /** How many arguments each refusal is made with, by its code. */
    static Map<String, Integer> arguments(JavaSource source) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher made = MADE.matcher(source.text());
        while (made.find()) {
            counts.merge(made.group(1), commas(source.text(), made.end()), Math::min);
        }
        return counts;
    }

    /** The commas up to the bracket that closes the one around the given place. */
    private static int commas(String text, int from) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = from; depth >= 0; i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                commas += c == ',' && depth == 0 ? 1 : 0;
            }
        }
        return commas;
    }

    private static List<KeyUse> found(Pattern pattern, JavaSource source, String prefix) {
        List<KeyUse> uses = new ArrayList<>();
        Matcher matcher = pattern.matcher(source.text());
        while (matcher.find()) {
            String key = matcher.group(1);
            boolean whole = matcher.group(2) == null && !key.endsWith(".");
            uses.add(new KeyUse(prefix + key, whole, source.file().getFileName().toString()));
        }
        return uses;
    }
}
