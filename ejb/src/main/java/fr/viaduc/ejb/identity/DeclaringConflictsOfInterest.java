package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.ConflictOfInterestDeclaration;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Saying, for one file, whether a conflict of interest exists. */
@Stateless
public class DeclaringConflictsOfInterest {

    @Inject
    private ConflictsOfInterest declarations;

    @Inject
    private Caller caller;

    @Inject
    private Event<ConflictDeclared> declared;

    @Inject
    private AuditTrail trail;

    /**
     * Declares for the person who asks; what she has declared already is not declared twice.
     *
     * @param nature what the conflict is; required when there is one
     */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.CONTROLLER,
        Role.Names.VALIDATOR,
        Role.Names.COMMITTEE_SECRETARY,
        Role.Names.COMMITTEE_MEMBER
    })
    public void declare(UUID operationId, boolean conflict, String nature) {
        Act act = caller.act(
                Role.GRANT_MANAGER, Role.CONTROLLER, Role.VALIDATOR, Role.COMMITTEE_SECRETARY, Role.COMMITTEE_MEMBER);
        var declaration = new ConflictOfInterestDeclaration(caller.bodyId(), operationId, conflict, nature, act);
        if (declarations
                .declared(operationId, act.actorId())
                .filter(declaration::repeats)
                .isPresent()) {
            return;
        }
        declarations.add(declaration);
        trail.note(
                conflict ? "conflict.declare" : "conflict.deny",
                caller.bodyId(),
                operationId,
                "ConflictOfInterestDeclaration",
                operationId,
                caller.person().name(),
                act,
                conflict ? nature : "");
        if (conflict) {
            declared.fire(new ConflictDeclared(operationId, act.actorId(), act));
        }
    }
}
