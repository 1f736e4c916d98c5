package fr.viaduc.architecture;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.web.faces.French;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do and open what, drawn from the declarations of the use cases and of the pages. */
final class RightsTable {

    private static final String YES = " ● |";
    private static final String NO = "   |";

    private RightsTable() {}

    /** The document that shows the rights on the use cases of the classes and on the pages. */
    static String of(Collection<Class<?>> useCases, Collection<PageSource> pages) {
        return """
                # Rights

                Drawn by the build from `@RolesAllowed` of the use cases and from the access that each page declares; see
                README, "Adding a feature". What a role may do is narrowed further by rules (conflicts of interest, nobody
                validates an act of her own) and by the database, which shows each person the rows of her body or
                organisation only. "Anybody" is told by its kind: **all** is for anybody, logged in or not; **portal** is what
                the portal does on its own account and checks for itself whom it serves.

                ## Roles

                | column | role | on screen |
                |---|---|---|
                """
                + Arrays.stream(Role.values())
                        .map(role -> "| %s | %s | %s |\n".formatted(column(role), role, French.label(role)))
                        .collect(Collectors.joining())
                + "\n## Use cases\n" + useCases(useCases) + "\n## Pages\n" + pages(pages);
    }

    private static String useCases(Collection<Class<?>> types) {
        Map<String, List<Class<?>>> features = types.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .collect(Collectors.groupingBy(RightsTable::feature, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        features.forEach((feature, classes) -> {
            text.append("\n### ").append(feature).append("\n\n").append(head("use case"));
            classes.forEach(type -> acts(type)
                    .forEach(method -> text.append(row(type.getSimpleName() + "." + method.getName(), method))));
        });
        return text.toString();
    }

    private static String feature(Class<?> type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }

    private static Stream<Method> acts(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString));
    }

    private static String row(String name, Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        if (roles == null) {
            roles = method.isAnnotationPresent(PermitAll.class)
                    ? null
                    : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        }
        if (roles != null) {
            return row(name, "", Arrays.stream(roles.value()).map(Role::valueOf).collect(Collectors.toSet()));
        }
        boolean portal = method.isAnnotationPresent(AsPortal.class)
                || method.getDeclaringClass().isAnnotationPresent(AsPortal.class);
        return row(name, portal ? "portal" : "all", Set.of());
    }

    private static String pages(Collection<PageSource> pages) {
        StringBuilder text = new StringBuilder("\n" + head("page"));
        pages.stream()
                .filter(PageSource::isPage)
                .sorted(Comparator.comparing(PageSource::path))
                .forEach(page -> {
                    String access = page.access();
                    Set<Role> roles =
                            switch (access) {
                                case "PUBLIC" -> Set.of();
                                case "AUTHENTICATED" -> EnumSet.allOf(Role.class);
                                default ->
                                    Arrays.stream(access.split("\\s+"))
                                            .map(Role::valueOf)
                                            .collect(Collectors.toSet());
                            };
                    text.append(row(page.path().replace(".xhtml", ""), access.equals("PUBLIC") ? "all" : "", roles));
                });
        return text.toString();
    }

    private static String head(String of) {
        Role[] roles = Role.values();
        return "| " + of + " | anybody |"
                + Arrays.stream(roles).map(role -> " " + column(role) + " |").collect(Collectors.joining())
                + "\n|---|---|" + "---|".repeat(roles.length) + "\n";
    }

    private static String row(String name, String anybody, Set<Role> roles) {
        return "| " + name + " | " + anybody + " |"
                + Arrays.stream(Role.values())
                        .map(role -> roles.contains(role) ? YES : NO)
                        .collect(Collectors.joining())
                + "\n";
    }

    /** The first letters of the words of a role, two at least. */
    private static String column(Role role) {
        String[] words = role.name().split("_");
        return words.length == 1
                ? words[0].substring(0, 3)
                : Arrays.stream(words).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
