package fr.viaduc.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Refuses plain http from other machines, and sets the headers that every answer carries.
 *
 * <p>The strict script policy of the pages is set by PrimeFaces, which knows the nonce; here stands the policy of all
 * that is not a page.
 */
public class TransportFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding(
                StandardCharsets.UTF_8.name()); // because the first to read a parameter decodes all
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), interest-cohort=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Request-Id", RequestId.of(request));
        if (Transport.isHttps(request)) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        } else if (!Transport.isLocal(request)) {
            ErrorPage.write(request, response, HttpServletResponse.SC_FORBIDDEN, "plain");
            return;
        }
        if (request.getServletPath().startsWith("/assets/")) {
            boolean versioned = request.getParameter("v") != null;
            response.setHeader("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
        }
        chain.doFilter(request, response);
    }
}
