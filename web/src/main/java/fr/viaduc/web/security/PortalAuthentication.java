package fr.viaduc.web.security;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.LoggingIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells the container at every request who is asking.
 *
 * <p>The HTTP session carries only the identifier of the portal's session and the place where the person is working; who
 * she is and what she may do is read anew each time, so that a role that ended counts at once. The container's own form
 * mechanisms are not used because they lose the roles on a second node.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String SESSION = "viaduc.session";
    static final String PLACE = "viaduc.place";

    /** Under this name the request carries that of the body or organisation in which the person works. */
    public static final String PLACE_NAME = "viaduc.place.name";

    @Inject
    private LoggingIn loggingIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters() == null
                ? null
                : context.getAuthParameters().getCredential();
        if (credential instanceof ScriptedCredential scripted) {
            return notify(context, scripted.caller());
        }
        if (credential instanceof SessionCredential opened) {
            request.getSession(true);
            request.changeSessionId();
            request.getSession().setAttribute(SESSION, opened.sessionId());
        }
        if (isAsset(request)) {
            return context.doNothing();
        }
        return person(request).map(caller -> notify(context, caller)).orElseGet(context::doNothing);
    }

    private static boolean isAsset(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
    }

    private Optional<CallerName> person(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SESSION) instanceof UUID sessionId)) {
            return Optional.empty();
        }
        Optional<LoggingIn.Resumed> resumed = loggingIn.resume(sessionId, (UUID) session.getAttribute(PLACE));
        if (resumed.isEmpty()) {
            session.invalidate();
        }
        resumed.ifPresent(person -> request.setAttribute(PLACE_NAME, person.place()));
        return resumed.map(LoggingIn.Resumed::caller);
    }

    private static AuthenticationStatus notify(HttpMessageContext context, CallerName caller) {
        Set<String> groups = caller.roles().stream().map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(caller.encoded(), groups);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (session.getAttribute(SESSION) instanceof UUID sessionId) {
                loggingIn.logOut(sessionId);
            }
            session.invalidate();
        }
        context.cleanClientSubject();
    }
}
