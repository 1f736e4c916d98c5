package fr.viaduc.web.access;

import fr.viaduc.domain.identity.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the portal with what each declares, read from their sources. */
final class DeclaredPages {

    private static final Path WEB_ROOT = Path.of("../web/src/main/webapp");
    private static final String EXTENSION = ".xhtml";
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern LIST = Pattern.compile("<v:table\\b[^>]*\\bname=\"([\\w-]+)\"");

    private DeclaredPages() {}

    /**
     * A page.
     *
     * @param parameters what may stand in its address
     * @param lists the lists that it shows
     * @param mayRefuse whether it looks for something when it opens, which may not be there
     */
    record Declared(Page page, List<String> parameters, List<String> lists, boolean mayRefuse) {

        String path() {
            return page.path();
        }

        boolean isOpenTo(Role role) {
            return page.isOpenTo(true, role.name()::equals);
        }

        /** The first role for which it is declared. */
        Role someRole() {
            return Stream.of(Role.values()).filter(this::isOpenTo).findFirst().orElseThrow();
        }
    }

    static List<Declared> all() {
        try (Stream<Path> files = Files.walk(WEB_ROOT)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .filter(file -> !WEB_ROOT.relativize(file).startsWith("WEB-INF"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Declared> read(Path file) {
        String place = "/" + WEB_ROOT.relativize(file);
        try (InputStream xhtml = Files.newInputStream(file)) {
            String text = Files.readString(file);
            return PageDeclaration.read(place.substring(0, place.length() - EXTENSION.length()), xhtml)
                    .map(page -> new Declared(
                            page,
                            found(PARAMETER, text),
                            found(LIST, text),
                            PARAMETER.matcher(text).find() || text.contains("<f:viewAction")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();
    }
}
