package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.RoleAssignment;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.identity.UserSession;
import fr.viaduc.domain.identity.UserStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Coming in, staying in and leaving. */
@Stateless
@PermitAll
public class LoggingIn {

    @Inject
    private Users users;

    @Inject
    private Places places;

    @Inject
    private Passwords passwords;

    @Inject
    private PortalClock clock;

    @Inject
    private AuditTrail trail;

    /** What came of an attempt to log in: a session, a wait, or neither, which means that the pair was wrong. */
    public record Attempt(Optional<UUID> sessionId, Optional<Instant> blockedUntil) {}

    /**
     * Tries to log in. A wrong pair is no exception: the failure is kept, so that the next attempt may have to wait.
     *
     * @param device what the browser says of itself
     */
    @AsPortal
    @PermitAll
    public Attempt logIn(String email, String password, String device) {
        Instant now = clock.instant();
        Optional<User> known = users.lockWithEmail(email).filter(user -> user.status() == UserStatus.ACTIVE);
        if (known.isEmpty()) {
            passwords.pretend(password);
            return new Attempt(Optional.empty(), Optional.empty());
        }
        User user = known.get();
        if (user.isBlockedAt(now)) {
            return new Attempt(Optional.empty(), user.blockedUntil());
        }
        if (!passwords.matches(password, user.passwordHash().orElseThrow())) {
            user.failLogIn(now);
            note("user.log-in.fail", user, now);
            return new Attempt(Optional.empty(), user.blockedUntil());
        }
        user.logIn(now);
        note("user.log-in", user, now);
        return new Attempt(
                Optional.of(users.add(new UserSession(user.id(), now, device)).id()), Optional.empty());
    }

    /**
     * Somebody whom a session let in.
     *
     * @param caller who she is and where she works
     * @param place the name of the body or organisation in which she works; empty when she has no role
     */
    public record Resumed(CallerName caller, String place) {}

    /**
     * Whom a session lets in, and where she works: called at each request, so that a role that ended or an account that
     * was disabled counts at once.
     *
     * @param place the body or organisation in which she was working; null for the first of hers
     */
    @AsPortal
    @PermitAll
    public Optional<Resumed> resume(UUID sessionId, UUID place) {
        Instant now = clock.instant();
        Optional<UserSession> session = users.session(sessionId).filter(s -> s.isOpenAt(now));
        session.ifPresent(s -> s.seen(now));
        return session.map(s -> users.withRoles(s.userId()))
                .filter(user -> user.status() == UserStatus.ACTIVE)
                .map(user -> named(user, place))
                .map(caller -> new Resumed(caller, places.nameOf(caller)));
    }

    /** The person of an account as the portal knows her, without a session: for scripted stories. */
    @AsPortal
    @PermitAll
    public Optional<CallerName> named(String email, UUID place) {
        return clock.isScripted() ? users.withEmail(email).map(user -> named(user, place)) : Optional.empty();
    }

    private CallerName named(User user, UUID wantedPlace) {
        LocalDate today = clock.today();
        List<RoleAssignment> current =
                user.assignments().stream().filter(a -> a.countsOn(today)).toList();
        Set<UUID> places = current.stream().map(LoggingIn::placeOf).collect(Collectors.toCollection(TreeSet::new));
        UUID place = wantedPlace != null && places.contains(wantedPlace) || places.isEmpty()
                ? wantedPlace
                : places.iterator().next();
        List<RoleAssignment> here =
                current.stream().filter(a -> placeOf(a).equals(place)).toList();
        Set<Role> roles = here.stream().map(RoleAssignment::role).collect(Collectors.toSet());
        UUID bodyId =
                here.stream().flatMap(a -> a.bodyId().stream()).findFirst().orElse(null);
        UUID organisationId = here.stream()
                .flatMap(a -> a.organisationId().stream())
                .findFirst()
                .orElse(null);
        UUID unitId =
                here.stream().flatMap(a -> a.unitId().stream()).findFirst().orElse(null);
        return new CallerName(user.id(), bodyId, organisationId, unitId, roles, user.name());
    }

    private static UUID placeOf(RoleAssignment assignment) {
        return assignment.bodyId().or(assignment::organisationId).orElseThrow();
    }

    /** Leaves: the session lets nobody in any more. */
    @AsPortal
    @PermitAll
    public void logOut(UUID sessionId) {
        users.session(sessionId).ifPresent(session -> session.end(clock.instant()));
    }

    /** For how long a session stays open without any request. */
    @PermitAll
    public Duration idleTime() {
        return UserSession.IDLE;
    }

    private void note(String actName, User user, Instant now) {
        Act act = new Act(user.id(), user.name(), "PERSON", null, now, "");
        trail.note(actName, null, null, "User", user.id(), user.name(), act, "");
    }
}
