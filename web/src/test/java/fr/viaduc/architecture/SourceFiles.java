package fr.viaduc.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the portal as text, seen from the module in which the tests run. */
final class SourceFiles {

    private static final Path ROOT = Path.of("..");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?<![:\"])//[^\\n]*", Pattern.DOTALL);

    private SourceFiles() {}

    /** All pages, tags, templates and included parts. */
    static List<PageSource> pages() {
        return named(Path.of("src/main/webapp"), ".xhtml").map(PageSource::read).toList();
    }

    /** The Java sources of a module, without their comments. */
    static List<JavaSource> java(String module) {
        return named(ROOT.resolve(module).resolve("src/main/java"), ".java")
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> new JavaSource(file, withoutComments(text(file))))
                .toList();
    }

    /** One Java source, without its comments. */
    record JavaSource(Path file, String text) {

        /** What is compiled from it. */
        Class<?> type() {
            String place = file.toString().replace('\\', '/');
            String name =
                    place.substring(place.indexOf("/java/") + "/java/".length(), place.length() - ".java".length());
            try {
                return Class.forName(name.replace('/', '.'));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Stream<Path> named(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutComments(String java) {
        return COMMENT.matcher(java).replaceAll("");
    }
}
