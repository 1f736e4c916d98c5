package fr.viaduc.web.security;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.LoggingIn;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.UUID;

/**
 * Lets a scripted story act as one of its people at a time of its own, through the container and with that person's
 * rights only. It serves demonstrations and tests; no page or resource of the portal reaches it.
 */
@RequestScoped
public class ActingAs {

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LoggingIn loggingIn;

    @Inject
    private PortalClock clock;

    /**
     * From now on and until the next call, this request is made by the person of the given account.
     *
     * @param place the body or organisation in which she works; null for the first of hers
     * @param at the time that the clock shows her
     */
    public void person(String email, UUID place, Instant at, HttpServletResponse response) {
        clock.script(at);
        CallerName caller = loggingIn
                .named(email, place)
                .orElseThrow(() -> new IllegalArgumentException("No account with address " + email));
        become(caller, response);
    }

    /** The portal itself acts from now on, at a time of the story. */
    public void portal(Instant at) {
        clock.script(at);
    }

    /** From now on this request is made by a person made up for a test, with these roles in this place. */
    public void become(CallerName caller, HttpServletResponse response) {
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(new ScriptedCredential(caller)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container does not accept the story's person: " + status);
        }
        for (Role role : caller.roles()) {
            if (!security.isCallerInRole(role.name())) {
                throw new IllegalStateException("The container does not know the role " + role);
            }
        }
    }

    /** Ends the story: the clock shows the real time again. */
    public void end() {
        clock.endScript();
    }
}
