package fr.viaduc.architecture;

import fr.viaduc.architecture.PageSource.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The French texts that pages ask for: in their expressions, and through the tags that derive a key from an id. */
final class PageKeys {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern LITERAL =
            Pattern.compile("'([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)'(\\.concat\\(|\\s*\\+=)?");
    private static final Set<String> LABELLED =
            Set.of("field", "money", "date", "choice", "check", "file", "act", "fact");

    private PageKeys() {}

    static List<KeyUse> of(PageSource page) {
        List<KeyUse> uses = new ArrayList<>();
        for (Element element : page.elements()) {
            Matcher expressions = EXPRESSION.matcher(PageSource.words(element));
            while (expressions.find()) {
                inExpression(expressions.group(1), page.at(element), uses);
            }
            byTag(page, element, uses);
        }
        return uses;
    }

    /** In an expression every literal with a dot inside is a key, or the beginning of one; our converters apart. */
    private static void inExpression(String expression, String place, List<KeyUse> uses) {
        Matcher literals = LITERAL.matcher(expression);
        while (literals.find()) {
            String key = literals.group(1);
            if (key.contains(".") && !isFileName(key) && !key.startsWith("viaduc.")) {
                uses.add(new KeyUse(key, literals.group(2) == null && !key.endsWith("."), place));
            }
        }
    }

    private static boolean isFileName(String literal) {
        return literal.endsWith(".svg");
    }

    private static void byTag(PageSource page, Element element, List<KeyUse> uses) {
        String id = element.attribute("id");
        if (!PageSource.TAGS.equals(element.namespace())
                || !LABELLED.contains(element.name())
                || element.attributes().containsKey("label")
                || id.isEmpty()
                || id.contains("#{")) {
            return;
        }
        String feature = element.around()
                .filter(around -> around == element || around.is(PageSource.TAGS, "form"))
                .map(around -> around.attribute("feature"))
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse("");
        if (!feature.contains("#{")) {
            uses.add(new KeyUse(feature + "." + id, true, page.at(element)));
        }
    }
}
