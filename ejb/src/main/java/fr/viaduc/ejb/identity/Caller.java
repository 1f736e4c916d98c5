package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The person who is asking, as the container knows her. */
@ApplicationScoped
public class Caller {

    @Inject
    private SecurityContext security;

    @Inject
    private PortalClock clock;

    /** Who she is and where she works; empty for an anonymous visitor and for the portal itself. */
    public Optional<CallerName> name() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || !principal.getName().contains("|")
                ? Optional.empty()
                : Optional.of(CallerName.parse(principal.getName()));
    }

    /** Who she is; for use cases that only persons can call. */
    public CallerName person() {
        return name().orElseThrow(() -> new IllegalStateException("No person is logged in"));
    }

    /** The account of the person. */
    public UUID userId() {
        return person().userId();
    }

    /** The body in which she works; refuses carriers as if the thing did not exist. */
    public UUID bodyId() {
        return Optional.ofNullable(person().bodyId()).orElseThrow(NotFound::new);
    }

    /** The carrier organisation in which she works; refuses staff of bodies as if the thing did not exist. */
    public UUID organisationId() {
        return Optional.ofNullable(person().organisationId()).orElseThrow(NotFound::new);
    }

    /** Whether she holds the role where she is working now. */
    public boolean holds(Role role) {
        return name().map(caller -> caller.roles().contains(role)).orElse(false);
    }

    /** Today, in legal time of mainland France. */
    public LocalDate today() {
        return clock.today();
    }

    /**
     * The signature under what she is about to do, in the first of the given roles that she holds.
     *
     * @throws RuleViolation {@code role.missing} when she holds none of them
     */
    public Act act(Role... inOneOf) {
        CallerName caller = person();
        for (Role role : inOneOf) {
            if (caller.roles().contains(role)) {
                return new Act(caller.userId(), caller.name(), role.name(), caller.unitId(), clock.instant(), "");
            }
        }
        throw new RuleViolation("role.missing", inOneOf[0]);
    }

    /** The signature of the portal itself: a date that has come, a mail that was sent. */
    public Act portal() {
        return new Act(Act.SYSTEM, "Viaduc", "PORTAL", null, clock.instant(), "");
    }
}
