package fr.viaduc.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** Light or dark, as the person chose; without a choice the browser's preference decides. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** Name of the cookie that keeps the choice. */
    static final String COOKIE = "__Host-theme";

    /** The choice that came with the request. */
    public static Theme of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return named(cookie.getValue());
                }
            }
        }
        return SYSTEM;
    }

    /** The choice of this name; {@link #SYSTEM} when there is none. */
    static Theme named(String name) {
        for (Theme theme : values()) {
            if (theme.name().equalsIgnoreCase(name)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** Value of the attribute {@code data-theme} of the page. */
    public String attribute() {
        return switch (this) {
            case SYSTEM -> "system";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }
}
