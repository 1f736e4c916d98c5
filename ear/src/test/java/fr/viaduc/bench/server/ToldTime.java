package fr.viaduc.bench.server;

import fr.viaduc.bench.counting.Statements;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** Shows the portal, during a request, the time that the visitor of a test tells; notes its statements. */
@WebFilter("/*")
public final class ToldTime extends HttpFilter {

    /** The header that tells the time of the story. */
    public static final String HEADER = "X-Story-Time";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalClock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String told = request.getHeader(HEADER);
        try {
            if (told != null) {
                clock.script(Instant.parse(told));
            }
            chain.doFilter(request, response);
        } finally {
            clock.endScript();
            Statements.answered(request.getMethod() + " " + request.getRequestURI());
        }
    }
}
