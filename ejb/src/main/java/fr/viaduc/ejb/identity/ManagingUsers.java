package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.AccessToken;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.RoleAssignment;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.identity.UserStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;

/** Who works in the body: the administrator invites, gives and ends roles, keeps people out and lets them in again. */
@Stateless
public class ManagingUsers {

    @Inject
    private Users users;

    @Inject
    private Bodies bodies;

    @Inject
    private AccessLinks links;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Gives somebody a role in the administrator's body. A person without an account receives one, and a link by which
     * to choose a password; the account of a person who works elsewhere is not changed otherwise.
     */
    @AsPortal
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public UUID invite(@Valid Invitation invitation) {
        Act act = caller.act(Role.ADMINISTRATOR);
        requireOwnUnit(invitation.getUnitId());
        User user = users.withEmail(invitation.getEmail())
                .orElseGet(() -> users.add(new User(new Email(invitation.getEmail()), invitation.getName(), act.at())));
        user.giveRoleInBody(
                invitation.getRole(),
                caller.bodyId(),
                invitation.getUnitId(),
                invitation.getValidFrom(),
                invitation.getValidTo());
        if (user.status() == UserStatus.INVITED) {
            links.issue(user, AccessToken.Purpose.INVITATION, caller.bodyId());
        }
        note("user.role.give", user, act, invitation.getRole().name());
        return user.id();
    }

    /** Ends a role; the given day is the last on which it counts. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void endRole(UUID userId, UUID assignmentId, LocalDate lastDay) {
        Act act = caller.act(Role.ADMINISTRATOR);
        User user = users.get(userId);
        RoleAssignment assignment = user.assignments().stream()
                .filter(a -> a.id().equals(assignmentId) && isOurs(a))
                .findFirst()
                .orElseThrow(NotFound::new);
        assignment.end(lastDay);
        note("user.role.end", user, act, assignment.role().name());
    }

    /** Keeps a person out of the portal and ends her sessions. */
    @AsPortal
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void disable(UUID userId, int seenVersion, String reason) {
        Act act = caller.act(Role.ADMINISTRATOR).because(reason).requireReason();
        User user = ours(userId, seenVersion);
        user.requireOnlyIn(caller.bodyId(), act.day());
        user.disable();
        users.endSessions(userId, null, act.at());
        note("user.disable", user, act, "");
    }

    /** Lets a person in again. */
    @AsPortal
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void enable(UUID userId, int seenVersion, String reason) {
        Act act = caller.act(Role.ADMINISTRATOR).because(reason).requireReason();
        User user = ours(userId, seenVersion);
        user.requireOnlyIn(caller.bodyId(), act.day());
        user.enable();
        note("user.enable", user, act, "");
    }

    /** Sends a new link to a person who has not chosen a password yet. */
    @AsPortal
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void inviteAgain(UUID userId, int seenVersion) {
        Act act = caller.act(Role.ADMINISTRATOR);
        User user = ours(userId, seenVersion);
        links.issue(user, AccessToken.Purpose.INVITATION, caller.bodyId());
        note("user.invite.again", user, act, "");
    }

    private void requireOwnUnit(UUID unitId) {
        if (unitId != null && !bodies.unit(unitId).bodyId().equals(caller.bodyId())) {
            throw new NotFound();
        }
    }

    private User ours(UUID userId, int seenVersion) {
        User user = users.get(userId, seenVersion);
        if (user.assignments().stream().noneMatch(this::isOurs)) {
            throw new NotFound();
        }
        return user;
    }

    private boolean isOurs(RoleAssignment assignment) {
        return assignment.bodyId().filter(caller.bodyId()::equals).isPresent();
    }

    private void note(String actName, User user, Act act, String details) {
        trail.note(actName, caller.bodyId(), null, "User", user.id(), user.name(), act, details);
    }
}
