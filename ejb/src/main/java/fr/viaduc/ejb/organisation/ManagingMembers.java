package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.identity.AccessToken;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.RoleAssignment;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.identity.UserStatus;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.AccessLinks;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.Users;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who works for a carrier organisation: its signatory invites people and ends their work. */
@Stateless
public class ManagingMembers {

    @Inject
    private Users users;

    @Inject
    private AccessLinks links;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Lets somebody work for the organisation from today on. A person without an account receives a link by which to
     * choose a password.
     *
     * @throws RuleViolation {@code email.invalid}, {@code role.already.held}
     */
    @AsPortal
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public UUID invite(@Valid MemberInvitation invitation) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY);
        Role role = invitation.isSignatory() ? Role.BENEFICIARY_SIGNATORY : Role.BENEFICIARY_EDITOR;
        Email email = new Email(invitation.getEmail());
        User user = users.withEmail(email.value())
                .orElseGet(() -> users.add(new User(email, invitation.getName(), act.at())));
        user.giveRoleInOrganisation(role, caller.organisationId(), act.day(), null);
        if (user.status() == UserStatus.INVITED) {
            links.issue(user, AccessToken.Purpose.INVITATION, null);
        }
        note("organisation.member.invite", user, act, role);
        return user.id();
    }

    /**
     * Ends somebody's work for the organisation at once, with a reason, and closes her sessions. The account of a person
     * who works nowhere else is disabled.
     *
     * @throws RuleViolation {@code organisation.member.self}
     */
    @AsPortal
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public void disable(UUID userId, String reason) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY).because(reason).requireReason();
        if (act.isBy(userId)) {
            throw new RuleViolation("organisation.member.self");
        }
        User user = users.get(userId);
        List<RoleAssignment> current = user.assignments().stream()
                .filter(assignment -> isOurs(assignment) && isCurrent(assignment, act.day()))
                .toList();
        if (current.isEmpty()) {
            throw new NotFound();
        }
        LocalDate yesterday = act.day().minusDays(1);
        current.forEach(assignment ->
                assignment.end(assignment.validFrom().isAfter(yesterday) ? assignment.validFrom() : yesterday));
        boolean worksElsewhere = user.assignments().stream()
                .anyMatch(assignment -> !isOurs(assignment) && isCurrent(assignment, act.day()));
        if (!worksElsewhere && user.status() != UserStatus.DISABLED) {
            user.disable();
        }
        users.endSessions(userId, null, act.at());
        note("organisation.member.disable", user, act, current.get(0).role());
    }

    /** Sends a new link to a person who has not chosen a password yet. */
    @AsPortal
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public void inviteAgain(UUID userId) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY);
        User user = users.get(userId);
        RoleAssignment ours = user.assignments().stream()
                .filter(assignment -> isOurs(assignment) && isCurrent(assignment, act.day()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (user.status() == UserStatus.INVITED) {
            links.issue(user, AccessToken.Purpose.INVITATION, null);
            note("organisation.member.invite.again", user, act, ours.role());
        }
    }

    private boolean isOurs(RoleAssignment assignment) {
        return assignment
                .organisationId()
                .filter(caller.organisationId()::equals)
                .isPresent();
    }

    private static boolean isCurrent(RoleAssignment assignment, LocalDate today) {
        return assignment.validTo().map(last -> !last.isBefore(today)).orElse(true);
    }

    private void note(String actName, User user, Act act, Role role) {
        trail.note(actName, null, null, "User", user.id(), user.name(), act, role.name());
    }
}
