package fr.viaduc.web.http;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.web.faces.French;
import fr.viaduc.web.faces.Refusals;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.primefaces.csp.CspException;

/**
 * What is answered to a request that failed: on a page and to a program alike.
 *
 * @param status the status of HTTP
 * @param kind whose texts stand under {@code error.<kind>.title}, {@code .text} and {@code .wayout}
 * @param code the code of the rule that refused, or that of the texts; what a person quotes to support
 * @param text what happened, in French
 * @param isDefect whether it is our fault and belongs into the log
 */
public record Failure(int status, String kind, String code, String text, boolean isDefect) {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    /** What is answered after an exception: what may not be seen is not found, a refusal is told in its own words. */
    public static Failure of(Throwable thrown) {
        if (Causes.has(thrown, CspException.class) || Causes.isWithoutFiles(thrown)) {
            return ofKind(HttpServletResponse.SC_BAD_REQUEST, "400");
        }
        if (Causes.isNotFound(thrown) || Causes.has(thrown, EJBAccessException.class)) {
            return ofKind(HttpServletResponse.SC_NOT_FOUND, "404");
        }
        if (Causes.isTooLarge(thrown)) {
            return ofKind(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "413");
        }
        List<RuleViolation> refusals = Causes.refusals(thrown);
        if (!refusals.isEmpty()) {
            return refused(HttpServletResponse.SC_CONFLICT, "409", refusals);
        }
        return ofKind(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "500", true);
    }

    /** A failure told in the words of its kind. */
    public static Failure ofKind(int status, String kind) {
        return ofKind(status, kind, false);
    }

    private static Failure ofKind(int status, String kind, boolean isDefect) {
        return new Failure(status, kind, "error." + kind, French.text("error." + kind + ".text"), isDefect);
    }

    /** A failure told in the words of the rules that refuse. */
    public static Failure refused(int status, String kind, List<RuleViolation> refusals) {
        String told = refusals.stream().map(Refusals::sentence).collect(Collectors.joining(" "));
        return new Failure(status, kind, refusals.get(0).code(), told, false);
    }

    /** Keeps in the log, under the reference that the answer shows, what was refused. */
    public void note(HttpServletRequest request, String path) {
        LOG.info(() -> "[" + RequestId.of(request) + "] " + status + " " + request.getMethod() + " " + path);
    }

    /** Its title in French. */
    public String title() {
        return French.text("error." + kind + ".title");
    }
}
