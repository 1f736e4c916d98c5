package fr.viaduc.web.api;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.web.http.Failure;
import fr.viaduc.web.http.FailureFilter;
import fr.viaduc.web.http.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/** Tells programs of every failure as problem details, whatever they said they accept. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    private static final Set<Integer> KNOWN = Set.of(400, 404, 405, 406, 413, 415);

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Failure failure = failure(thrown);
        if (failure.isDefect()) {
            FailureFilter.log(request, thrown);
        }
        failure.note(request, request.getRequestURI());
        Response.ResponseBuilder answer = Response.status(failure.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.json(request, failure));
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getAllowedMethods().size() > 0) {
            answer.allow(refused.getResponse().getAllowedMethods());
        }
        return answer.build();
    }

    private static Failure failure(Throwable thrown) {
        if (!(thrown instanceof WebApplicationException refused)) {
            return Failure.of(thrown);
        }
        int status = refused.getResponse().getStatus();
        if (refused.getCause() instanceof RuleViolation rule) {
            return Failure.refused(status, String.valueOf(status), List.of(rule));
        }
        return KNOWN.contains(status) ? Failure.ofKind(status, String.valueOf(status)) : Failure.of(thrown);
    }
}
