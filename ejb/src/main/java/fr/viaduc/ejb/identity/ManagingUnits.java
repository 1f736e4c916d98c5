package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.OrganisationalUnit;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The services of the body, which the separation of duties relies on. */
@Stateless
public class ManagingUnits {

    @Inject
    private Bodies bodies;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens a unit, under another one if given. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.GRANT_MANAGER})
    public UUID open(String name, UUID parentId) {
        Act act = caller.act(Role.ADMINISTRATOR, Role.GRANT_MANAGER);
        OrganisationalUnit parent = parentId == null ? null : bodies.unit(parentId);
        OrganisationalUnit unit = new OrganisationalUnit(caller.bodyId(), name, parent);
        trail.record("unit.open", unit, act);
        return bodies.add(unit).id();
    }
}
