package fr.viaduc.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;

/** Tells the container of a session that a log-in has opened, and a page whether it is read in one. */
@RequestScoped
public class OpenedSessions {

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentResponse response;

    /** Whether the request was made in this session. */
    public boolean isCurrent(UUID sessionId) {
        HttpSession session = request.getSession(false);
        return session != null && sessionId.equals(session.getAttribute(PortalAuthentication.SESSION));
    }

    /** The request, and those after it, are made by the person of the session; the HTTP session changes its identifier. */
    public void open(UUID sessionId) {
        AuthenticationStatus status = security.authenticate(
                request,
                response.get(),
                AuthenticationParameters.withParams().credential(new SessionCredential(sessionId)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container does not accept the session: " + status);
        }
    }
}
