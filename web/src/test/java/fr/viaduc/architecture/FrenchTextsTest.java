package fr.viaduc.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.architecture.SourceFiles.JavaSource;
import fr.viaduc.ejb.list.ColumnType;
import fr.viaduc.ejb.list.ListColumn;
import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.web.faces.Messages;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrenchTextsTest {

    private static final Messages TEXTS = new Messages();
    private static final Set<String> KEYS = new TreeSet<>(Collections.list(TEXTS.getKeys()));
    private static final Set<String> FIRST_WORDS = KEYS.stream()
            .map(key -> key.split("\\.", -1)[0])
            .filter(word -> !"jakarta".equals(word))
            .collect(Collectors.toSet());
    private static final List<PageSource> PAGES = SourceFiles.pages();
    private static final List<JavaSource> DOMAIN = SourceFiles.java("domain");
    private static final List<JavaSource> EJB = SourceFiles.java("ejb");
    private static final List<JavaSource> WEB = SourceFiles.java("web");
    private static final List<Class<?>> CLASSES = Stream.of(DOMAIN, EJB)
            .flatMap(List::stream)
            .filter(source -> source.text().contains("enum ")
                    || source.text().contains("ListDefinition")
                    || source.file().getFileName().toString().endsWith("List.java"))
            .flatMap(source -> Stream.concat(
                    Stream.of(source.type()), Stream.of(source.type().getDeclaredClasses())))
            .toList();
    private static final Pattern QUOTED = Pattern.compile("[\"']([\\w.-]+)[\"']");

    /** Constants that work inside and that no page, document or mail names. */
    private static final Set<String> NEVER_SHOWN = Set.of(
            "AcceptedType",
            "ColumnType",
            "DepositGate",
            "FieldType",
            "Format",
            "Outcome",
            "PlanRule",
            "Purpose",
            "RecordRule",
            "ReportPart",
            "SignatureAttempt",
            "SubmissionRule");

    private static List<KeyUse> asked() {
        List<KeyUse> uses = new ArrayList<>();
        PAGES.forEach(page -> uses.addAll(PageKeys.of(page)));
        WEB.stream()
                .filter(source -> !isStoryOrSample(source))
                .forEach(source -> uses.addAll(JavaKeys.ofBean(source, FIRST_WORDS)));
        return uses;
    }

    /** The demonstration tells of names and places, the gallery shows samples: both hold French of their own. */
    private static boolean isStoryOrSample(JavaSource source) {
        String folder = source.file().getParent().toString();
        return folder.endsWith("/web/demo") || folder.endsWith("/web/style");
    }

    private static List<String> missing(Collection<KeyUse> uses) {
        return uses.stream()
                .filter(use -> use.whole()
                        ? !KEYS.contains(use.key()) && !KEYS.contains("rule." + use.key())
                        : KEYS.stream().noneMatch(key -> key.startsWith(use.key())))
                .map(use -> use.place() + " asks for " + use.key() + (use.whole() ? "" : "…"))
                .distinct()
                .toList();
    }

    @Test
    @DisplayName("Every text that a page or a bean asks for is there")
    void textsOfPagesAreThere() {
        assertEquals(List.of(), missing(asked()));
    }

    @Test
    @DisplayName("No French words stand in the Java of the pages")
    void javaOfPagesHoldsNoFrench() {
        assertEquals(
                List.of(),
                WEB.stream()
                        .filter(source -> !isStoryOrSample(source))
                        .flatMap(source -> JavaKeys.frenchWords(source).stream())
                        .toList());
        assertEquals(
                List.of("Bean.java \"Déposé\""),
                JavaKeys.frenchWords(new JavaSource(Path.of("Bean.java"), "return \"Déposé\" + name;")));
    }

    @Test
    @DisplayName("Every refusal has its sentence")
    void refusalsHaveSentences() {
        List<KeyUse> codes = Stream.of(DOMAIN, EJB, WEB)
                .flatMap(List::stream)
                .flatMap(source -> JavaKeys.ofRefusals(source).stream())
                .toList();
        assertTrue(codes.size() > 400);
        assertEquals(List.of(), missing(codes));
    }

    @Test
    @DisplayName("Every sentence of a refusal quotes only what the refusal gives it")
    void sentencesQuoteWhatTheyAreGiven() {
        List<String> wrong = new ArrayList<>();
        Stream.of(DOMAIN, EJB, WEB).flatMap(List::stream).forEach(source -> JavaKeys.arguments(source)
                .forEach((code, given) -> {
                    if (quoted("rule." + code) > given) {
                        wrong.add(source.file().getFileName() + " " + code + " gives " + given);
                    }
                }));
        assertEquals(List.of(), wrong);
    }

    private static int quoted(String key) {
        return KEYS.contains(key)
                ? new MessageFormat(TEXTS.getString(key), Locale.FRANCE).getFormatsByArgumentIndex().length
                : 0;
    }

    @Test
    @DisplayName("Every code that the domain hands on is a refusal, a field or a text")
    void codesOfDomainHaveTexts() {
        assertEquals(
                List.of(),
                DOMAIN.stream()
                        .flatMap(source -> JavaKeys.ofCodes(source).stream())
                        .filter(use -> Stream.of("", "rule.", "field.", "act.")
                                .map(prefix -> new KeyUse(prefix + use.key(), use.whole(), use.place()))
                                .allMatch(named -> !missing(List.of(named)).isEmpty()))
                        .toList());
    }

    @Test
    @DisplayName("Every act of the audit trail has a name")
    void actsHaveNames() {
        List<KeyUse> acts =
                EJB.stream().flatMap(source -> JavaKeys.ofActs(source).stream()).toList();
        assertTrue(acts.size() > 150);
        assertEquals(List.of(), missing(acts));
    }

    @Test
    @DisplayName("Every constant of the domain has a label")
    void constantsHaveLabels() {
        List<String> bare = new ArrayList<>();
        enums().forEach(type -> {
            for (Object constant : type.getEnumConstants()) {
                String key = "enum." + type.getSimpleName() + "." + ((Enum<?>) constant).name();
                if (!KEYS.contains(key) && !NEVER_SHOWN.contains(type.getSimpleName())) {
                    bare.add(key);
                }
            }
        });
        assertEquals(List.of(), bare);
    }

    private static Stream<Class<?>> enums() {
        return CLASSES.stream().filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()));
    }

    @Test
    @DisplayName("Every list has a caption and names its columns")
    void listsAreNamed() {
        List<KeyUse> uses = new ArrayList<>();
        lists().filter(FrenchTextsTest::isShown).forEach(list -> uses.addAll(ofList(list)));
        assertTrue(uses.size() > 100);
        assertEquals(List.of(), missing(uses));
    }

    private static boolean isShown(ListDefinition list) {
        return PAGES.stream()
                .flatMap(page -> page.elements().stream())
                .anyMatch(element -> element.is(PageSource.TAGS, "table")
                        && (element.attribute("name").equals(list.name())
                                || element.attribute("name").contains("#{")));
    }

    private static List<KeyUse> ofList(ListDefinition list) {
        List<KeyUse> uses = new ArrayList<>();
        uses.add(new KeyUse(list.feature() + ".list." + list.name(), true, list.name()));
        for (ListColumn column : list.columns()) {
            if (column.type() != ColumnType.ID) {
                uses.add(new KeyUse(list.feature() + "." + column.key(), true, list.name()));
            }
        }
        return uses;
    }

    private static Stream<ListDefinition> lists() {
        return CLASSES.stream()
                .filter(type ->
                        ListDefinition.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .map(FrenchTextsTest::made);
    }

    private static ListDefinition made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ListDefinition) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("Every page of the navigation has a name there")
    void pagesOfNavigationAreNamed() {
        List<KeyUse> uses = new ArrayList<>();
        for (PageSource page : PAGES) {
            boolean listed = page.isPage()
                    && page.elements().stream()
                            .anyMatch(element -> element.is(PageSource.FACELETS, "param")
                                    && "menu".equals(element.attribute("name")));
            if (listed) {
                uses.add(new KeyUse(menuKey(page.path()), true, page.path()));
            }
        }
        assertTrue(uses.size() > 10);
        assertEquals(List.of(), missing(uses));
    }

    private static String menuKey(String path) {
        String[] parts = path.substring(1, path.length() - ".xhtml".length()).split("/", -1);
        return parts.length == 1
                ? parts[0] + ".menu"
                : parts[parts.length - 2] + "." + parts[parts.length - 1] + ".menu";
    }

    @Test
    @DisplayName("Texts are patterns that can be filled in, with French apostrophes")
    void textsCanBeFilledIn() {
        assertEquals(
                List.of(),
                KEYS.stream()
                        .filter(key -> !canBeFilledIn(TEXTS.getString(key)))
                        .toList());
    }

    private static boolean canBeFilledIn(String text) {
        try {
            return !text.contains("'") && new MessageFormat(text, Locale.FRANCE) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    @DisplayName("No text is kept that nothing asks for")
    void noTextIsIdle() {
        assertEquals(List.of(), KEYS.stream().filter(key -> !isAskedFor(key)).toList());
    }

    private static final Set<String> LITERALS = literals();
    private static final Set<String> DERIVED = derived();

    private static Set<String> literals() {
        Set<String> found = new TreeSet<>();
        Stream<String> sources = Stream.concat(
                Stream.of(DOMAIN, EJB, WEB).flatMap(List::stream).map(JavaSource::text),
                Stream.concat(
                        PAGES.stream().flatMap(page -> page.elements().stream()).map(PageSource::words),
                        SourceFiles.named(Path.of("../ejb/src/main/resources"), ".ftl")
                                .map(SourceFiles::text)));
        sources.forEach(source -> {
            Matcher quoted = QUOTED.matcher(source);
            while (quoted.find()) {
                found.add(quoted.group(1));
            }
        });
        return found;
    }

    private static Set<String> derived() {
        Set<String> found = new TreeSet<>();
        PAGES.forEach(page -> PageKeys.of(page).forEach(use -> found.add(use.key())));
        lists().forEach(list -> {
            ofList(list).forEach(use -> found.add(use.key()));
            found.add(list.feature() + ".list." + list.name() + ".empty");
        });
        PAGES.stream().filter(PageSource::isPage).forEach(page -> found.add(menuKey(page.path())));
        enums().forEach(type -> {
            for (Object constant : type.getEnumConstants()) {
                found.add("enum." + type.getSimpleName() + "." + ((Enum<?>) constant).name());
            }
        });
        return found;
    }

    private static boolean isAskedFor(String key) {
        if (LITERALS.contains(key) || DERIVED.contains(key) || key.startsWith("jakarta.faces.")) {
            return true;
        }
        for (String prefix : List.of("rule.", "act.", "field.", "work.")) {
            if (key.startsWith(prefix)) {
                return isBuilt(key.substring(prefix.length()), 1);
            }
        }
        return key.endsWith(".hint") && isAskedFor(key.substring(0, key.length() - ".hint".length()))
                || List.of("enum", "error", "subject").contains(key.split("\\.", -1)[0])
                || isBuilt(key, 2);
    }

    /** Whether a literal is the key, or its beginning of so many words at least. */
    private static boolean isBuilt(String key, int words) {
        if (LITERALS.contains(key)) {
            return true;
        }
        int found = 0;
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            found++;
            if (found >= words && LITERALS.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("A text that is not there is missed")
    void missingTextIsMissed() {
        PageSource page = PageSource.read(Path.of("src/test/resources/fr/viaduc/violation/page.xhtml"));
        assertEquals(
                3, missing(PageKeys.of(page)).size(), "one by its key, one by its beginning, one by the id of a field");
        JavaSource bean = new JavaSource(
                Path.of("Bean.java"),
                "attempt.saying(\"call.unknown\"); throw new RuleViolation(\"call.unknown\"); trail.record(\"call.unknown\")");
        assertEquals(1, missing(JavaKeys.ofBean(bean, FIRST_WORDS)).size());
        assertEquals(1, missing(JavaKeys.ofRefusals(bean)).size());
        assertEquals(1, missing(JavaKeys.ofActs(bean)).size());
        assertFalse(isAskedFor("call.unknown"));
        assertEquals(
                Map.of("a.b", 2),
                JavaKeys.arguments(
                        new JavaSource(Path.of("Bean.java"), "new RuleViolation(\"a.b\", f(x, y), \"z, t\");")));
    }
}
