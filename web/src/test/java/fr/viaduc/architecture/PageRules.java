package fr.viaduc.architecture;

import fr.viaduc.architecture.PageSource.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The rules of the house for pages, tags and templates: each gives the places where it is broken. */
final class PageRules {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SHOWN = Set.of(
            "label",
            "heading",
            "intro",
            "title",
            "hint",
            "caption",
            "suffix",
            "confirm",
            "none",
            "alt",
            "placeholder",
            "aria-label",
            "data-label",
            "send",
            "itemLabel");

    /** Names that the expression language keeps for itself: a variable so called is never seen. */
    private static final Set<String> RESERVED = Set.of(
            "application",
            "component",
            "cookie",
            "facesContext",
            "flash",
            "header",
            "param",
            "request",
            "resource",
            "session",
            "view");

    /** Kinds of fields of forms without a draft. */
    private static final Set<String> KEPT_BY_NOBODY = Set.of("password", "email", "integer");

    private PageRules() {}

    /** All rules by their sentence. */
    static Map<String, BiPredicate<PageSource, Element>> all() {
        Map<String, BiPredicate<PageSource, Element>> rules = new TreeMap<>();
        rules.put("no style= attribute", (page, element) -> element.attributes().containsKey("style"));
        rules.put("no style element", (page, element) -> "style".equals(element.name()));
        rules.put("no inline script", (page, element) -> isInlineScript(element));
        rules.put("no event handler in the markup", (page, element) -> element.attributes().keySet().stream()
                .anyMatch(PageRules::isHandler));
        rules.put("no javascript: address", (page, element) -> element.attributes().values().stream()
                .anyMatch(value -> value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")));
        rules.put("no f:ajax", (page, element) -> element.is("jakarta.faces.core", "ajax"));
        rules.put(
                "no form named like a parameter of its page, whose value it would send",
                (page, element) -> element.is(PageSource.TAGS, "form")
                        && page.elements().stream()
                                .anyMatch(other -> other.is("jakarta.faces.core", "viewParam")
                                        && other.attribute("name").equals(element.attribute("id"))));
        rules.put("every form keeps a draft of the words typed in it", (page, element) -> losesWords(element));
        rules.put("every draft is of one thing and not of another", (page, element) -> sharesDraft(page, element));
        rules.put("no variable that the expression language hides", (page, element) -> hidesItsVariable(element));
        rules.put("every text from the bundles", (page, element) -> showsWordsOfItsOwn(element));
        rules.put(
                "every page declares its access",
                (page, element) -> page.isPage()
                        && element.parent() == null
                        && page.access().isEmpty());
        return rules;
    }

    /** Where the rule is broken. */
    static List<String> broken(List<PageSource> pages, BiPredicate<PageSource, Element> rule) {
        List<String> places = new ArrayList<>();
        for (PageSource page : pages) {
            for (Element element : page.elements()) {
                if (rule.test(page, element)) {
                    places.add(page.at(element) + " <" + element.name() + ">");
                }
            }
        }
        return places;
    }

    private static boolean isInlineScript(Element element) {
        return "script".equals(element.name())
                && (element.attribute("src").isEmpty()
                        || !element.text().toString().isBlank());
    }

    /** A secret or a number of two digits need not be kept; anything else that is typed must. */
    private static boolean losesWords(Element element) {
        boolean typed = Set.of("field", "money", "date").contains(element.name())
                && PageSource.TAGS.equals(element.namespace());
        boolean kept = !KEPT_BY_NOBODY.contains(element.attribute("type"))
                && !"one-time-code".equals(element.attribute("autocomplete"));
        return typed
                && kept
                && element.around()
                        .anyMatch(around ->
                                around.is(PageSource.TAGS, "form") && "none".equals(around.attribute("draft")));
    }

    /** A draft is called after the id in the address: a page about something that is named otherwise must say so. */
    private static boolean sharesDraft(PageSource page, Element element) {
        List<String> parameters = page.elements().stream()
                .filter(other -> other.is("jakarta.faces.core", "viewParam"))
                .map(other -> other.attribute("name"))
                .toList();
        return element.is(PageSource.TAGS, "form")
                && element.attribute("draft").isEmpty()
                && !parameters.isEmpty()
                && !parameters.contains("id");
    }

    private static boolean hidesItsVariable(Element element) {
        String variable = element.attributes().get("var");
        return variable != null && RESERVED.contains(variable);
    }

    private static boolean isHandler(String attribute) {
        return attribute.matches("on[a-z]+");
    }

    private static boolean showsWordsOfItsOwn(Element element) {
        return hasWords(element.text().toString())
                || element.attributes().entrySet().stream()
                        .anyMatch(attribute -> isShown(element, attribute.getKey()) && hasWords(attribute.getValue()));
    }

    private static boolean isShown(Element element, String attribute) {
        return SHOWN.contains(attribute)
                || "text".equals(attribute) && PageSource.TAGS.equals(element.namespace())
                || "value".equals(attribute)
                        && (element.name().startsWith("output")
                                || element.name().startsWith("command"));
    }

    private static boolean hasWords(String written) {
        return WORD.matcher(EXPRESSION.matcher(written).replaceAll("")).find();
    }
}
