package fr.viaduc.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All pages of the portal with the access that each one declares, read once at start-up. */
@ApplicationScoped
public class PageAccess {

    private static final String EXTENSION = ".xhtml";

    private Map<String, Page> pages = Map.of();

    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        Map<String, Page> found = new TreeMap<>();
        readFolder(context, "/", found);
        pages = Map.copyOf(found);
    }

    private static void readFolder(ServletContext context, String folder, Map<String, Page> found) {
        Set<String> entries = context.getResourcePaths(folder);
        if (entries == null) {
            return;
        }
        for (String entry : entries) {
            if (entry.endsWith("/")) {
                if (!entry.endsWith("-INF/") && !entry.equals("/assets/")) {
                    readFolder(context, entry, found);
                }
            } else if (entry.endsWith(EXTENSION)) {
                String path = entry.substring(0, entry.length() - EXTENSION.length());
                try (InputStream xhtml = context.getResourceAsStream(entry)) {
                    PageDeclaration.read(path, xhtml).ifPresent(page -> found.put(path, page));
                } catch (IOException e) {
                    throw new UncheckedIOException("The page " + entry + " cannot be read", e);
                }
            }
        }
    }

    /** The page at the address, if there is one that declares its access. */
    Optional<Page> find(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** The pages that stand in the navigation, in its order. */
    List<Page> menu() {
        return pages.values().stream()
                .filter(page -> page.menuOrder() != null)
                .sorted(Comparator.comparing(Page::menuOrder).thenComparing(Page::path))
                .toList();
    }

    /** All pages, for the matrix of roles. */
    Collection<Page> all() {
        return pages.values();
    }
}
