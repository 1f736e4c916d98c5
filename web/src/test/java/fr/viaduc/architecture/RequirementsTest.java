package fr.viaduc.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final Pattern REQUIREMENT = Pattern.compile("\\bR-[A-Z]+-\\d+\\b");
    private static final Path ROOT = Path.of("..");

    @Test
    @DisplayName("Every requirement has a test, and every test names a requirement that exists")
    void everyRequirementHasTest() {
        Set<String> required = named("src/main/java", path -> path.endsWith("package-info.java"));
        Set<String> tested = named("src/test/java", path -> path.toString().endsWith(".java"));
        assertTrue(required.size() > 100);
        assertEquals(Set.of(), without(required, tested), "requirements without a test");
        assertEquals(Set.of(), without(tested, required), "tests of requirements that nobody wrote");
    }

    @Test
    @DisplayName("A requirement without a test is found")
    void requirementWithoutTestIsFound() {
        assertEquals(Set.of("second"), without(Set.of("first", "second"), Set.of("first")));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static Set<String> named(String folder, Predicate<Path> isWanted) {
        return Stream.of("domain", "ejb", "web", "ear", "launcher")
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(RequirementsTest::files)
                .filter(isWanted)
                .filter(path -> !path.endsWith(RequirementsTest.class.getSimpleName() + ".java"))
                .flatMap(path -> REQUIREMENT.matcher(text(path)).results().map(result -> result.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
