package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.AccessToken;
import fr.viaduc.domain.identity.IntermediateBody;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.Siren;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opening an intermediate body in the installation, with its first administrator. */
@Stateless
@PermitAll
public class OpeningBodies {

    @Inject
    private Bodies bodies;

    @Inject
    private Users users;

    @Inject
    private AccessLinks links;

    @Inject
    private PortalClock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Opens a body and invites its first administrator. Allowed to nobody but the first start of an installation, when
     * no body exists yet, and to a scripted story.
     *
     * @throws RuleViolation {@code body.opening.refused} otherwise
     */
    @AsPortal
    @PermitAll
    public UUID open(
            String code, String name, Siren siren, Email contact, Email administrator, String administratorName) {
        if (!clock.isScripted() && !bodies.all().isEmpty()) {
            throw new RuleViolation("body.opening.refused");
        }
        Act act = caller.portal();
        IntermediateBody body = bodies.add(new IntermediateBody(code, name, siren, contact));
        User user = users.withEmail(administrator.value())
                .orElseGet(() -> users.add(new User(administrator, administratorName, act.at())));
        user.giveRoleInBody(Role.ADMINISTRATOR, body.id(), null, act.day(), null);
        links.issue(user, AccessToken.Purpose.INVITATION, body.id());
        trail.note("body.open", body.id(), null, "IntermediateBody", body.id(), body.name(), act, "");
        return body.id();
    }
}
