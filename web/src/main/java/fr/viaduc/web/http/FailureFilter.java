package fr.viaduc.web.http;

import fr.viaduc.web.faces.Notices;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers every failure with a page that says what happened. What may not be seen is not found; an expired page is
 * opened anew with a notice; a refusal is told in its own words; anything else is a defect, logged under the reference
 * that the person is shown.
 */
public class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Inject
    private transient Notices notices;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception | LinkageError e) { // because whatever fails below must end as an answer
            answer(request, response, e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        if (response.isCommitted()) {
            log(request, failure);
            return;
        }
        response.resetBuffer();
        if (Causes.has(failure, ViewExpiredException.class)
                || !Causes.isTooLarge(failure) && claimsToHaveNoView(request)) {
            notices.warn("layout.expired");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address(request));
            return;
        }
        Failure told = Failure.of(failure);
        if (told.isDefect()) {
            log(request, failure);
        }
        ErrorPage.write(request, response, told);
    }

    /** Every page of the portal has a view: who claims the contrary made the form up. */
    private static boolean claimsToHaveNoView(HttpServletRequest request) {
        return "stateless".equals(request.getParameter("jakarta.faces.ViewState"));
    }

    private static String address(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Keeps a defect in the log, under the reference of the request. */
    public static void log(HttpServletRequest request, Throwable failure) {
        LOG.log(
                Level.SEVERE,
                failure,
                () -> "[" + RequestId.of(request) + "] " + request.getMethod() + " " + request.getRequestURI());
    }
}
