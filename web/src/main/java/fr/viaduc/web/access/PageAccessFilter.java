package fr.viaduc.web.access;

import fr.viaduc.ejb.audit.Readings;
import fr.viaduc.ejb.audit.TrailQueries;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Opens a page only to those for whom it is declared.
 *
 * <p>A page that does not exist, declares nothing or is not for the caller is answered alike, with 404. A visitor who is
 * not logged in is first asked to, and comes back to the page wanted.
 */
public class PageAccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String LOG_IN = "/public/login";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    private transient PageAccess pages;

    @Inject
    private transient Readings readings;

    @Inject
    private transient TrailQueries trails;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (request.getRequestURI().equals("/")) {
            redirect(response, request.getUserPrincipal() == null ? "/public/welcome" : "/home");
            return;
        }
        if (path.endsWith(".xhtml") && !path.startsWith(RESOURCES)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Page> page = pages.find(path);
        if (page.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        boolean loggedIn = request.getUserPrincipal() != null;
        if (page.get().isOpenTo(loggedIn, request::isUserInRole)) {
            if (!page.get().isPublic() || loggedIn) {
                response.setHeader("Cache-Control", "no-store");
            }
            noteReading(request, path);
            chain.doFilter(request, response);
        } else if (loggedIn) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            redirect(response, LOG_IN + "?next=" + URLEncoder.encode(wanted(request, path), StandardCharsets.UTF_8));
        }
    }

    /** What an auditor or the managing authority opens is noted here, for all pages alike, before anything is shown. */
    private void noteReading(HttpServletRequest request, String path) {
        String shown = request.getParameter("id");
        if (shown != null && readings.isWatched() && ID.matcher(shown).matches()) {
            trails.notePage(UUID.fromString(shown), wanted(request, path));
        }
    }

    private static String wanted(HttpServletRequest request, String path) {
        return request.getQueryString() == null || !"GET".equals(request.getMethod())
                ? path
                : path + "?" + request.getQueryString();
    }

    private static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setHeader("Cache-Control", "no-store");
    }
}
