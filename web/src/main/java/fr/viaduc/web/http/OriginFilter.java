package fr.viaduc.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses acts that another site makes a browser send. What changes something must say, by {@code Sec-Fetch-Site} or
 * {@code Origin}, that it comes from our own pages; programs that carry no session cookie may call the API without.
 */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isFromUs(request)) {
            chain.doFilter(request, response);
        } else {
            ErrorPage.write(request, response, HttpServletResponse.SC_FORBIDDEN, "origin");
        }
    }

    private static boolean isFromUs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        if (origin != null) {
            return origin.equalsIgnoreCase(Transport.origin(request));
        }
        return site != null || request.getServletPath().startsWith("/api") && request.getHeader("Cookie") == null;
    }
}
