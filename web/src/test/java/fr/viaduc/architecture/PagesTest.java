package fr.viaduc.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.architecture.PageSource.Element;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final List<PageSource> PAGES = SourceFiles.pages();
    private static final List<PageSource> VIOLATION =
            List.of(PageSource.read(Path.of("src/test/resources/fr/viaduc/violation/page.xhtml")));

    static Stream<Arguments> rules() {
        return PageRules.all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("The pages keep the rules of the house")
    void pagesKeepRule(String name, BiPredicate<PageSource, Element> rule) {
        assertEquals(List.of(), PageRules.broken(PAGES, rule));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("Each rule for pages refuses its violation")
    void ruleRefusesViolation(String name, BiPredicate<PageSource, Element> rule) {
        assertNotEquals(List.of(), PageRules.broken(VIOLATION, rule));
    }

    @Test
    @DisplayName("The pages are found")
    void pagesAreFound() {
        assertTrue(PAGES.stream().filter(PageSource::isPage).count() > 90);
    }
}
