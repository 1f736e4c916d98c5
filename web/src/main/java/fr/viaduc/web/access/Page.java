package fr.viaduc.web.access;

import java.util.Set;
import java.util.function.Predicate;

/**
 * A page of the portal as it declares itself.
 *
 * @param path its address, without extension
 * @param audience whom it is for
 * @param roles one of which is needed when the audience is {@link Audience#ROLES}
 * @param menuOrder its place in the navigation; null when it does not stand there
 */
record Page(String path, Audience audience, Set<String> roles, Integer menuOrder) {

    /** Whom a page is for. */
    enum Audience {
        /** Anybody. */
        PUBLIC,
        /** Anybody who is logged in. */
        AUTHENTICATED,
        /** Those who hold one of the roles. */
        ROLES
    }

    boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    /** Whether a person who is logged in and holds the roles may open it. */
    boolean isOpenTo(boolean loggedIn, Predicate<String> holds) {
        return switch (audience) {
            case PUBLIC -> true;
            case AUTHENTICATED -> loggedIn;
            case ROLES -> loggedIn && roles.stream().anyMatch(holds);
        };
    }

    /** The message key of its name in the navigation: {@code /staff/call/list} is {@code call.list.menu}. */
    String menuKey() {
        String[] parts = path.substring(1).split("/");
        return parts.length < 2
                ? parts[0] + ".menu"
                : parts[parts.length - 2] + "." + parts[parts.length - 1] + ".menu";
    }
}
