package fr.viaduc.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** How the browser reached us, seen through the proxy that ends TLS. */
final class Transport {

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private Transport() {}

    /** The scheme that the browser sees: what the proxy says, else that of the connection. */
    static String scheme(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-Proto");
        return forwarded == null || forwarded.isBlank() ? request.getScheme() : forwarded.strip();
    }

    static boolean isHttps(HttpServletRequest request) {
        return "https".equalsIgnoreCase(scheme(request));
    }

    /** Whether the browser runs on this very machine. */
    static boolean isLocal(HttpServletRequest request) {
        return LOCAL_NAMES.contains(hostName(request.getHeader("Host")));
    }

    /** The origin under which the browser knows the portal, such as {@code https://portail.example.fr}. */
    static String origin(HttpServletRequest request) {
        return scheme(request) + "://" + request.getHeader("Host");
    }

    private static String hostName(String host) {
        if (host == null) {
            return "";
        }
        int port = host.lastIndexOf(':');
        return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    }
}
