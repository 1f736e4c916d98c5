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
    private OrganisationalUnits units;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens a unit, under another one if given. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.GRANT_MANAGER})
    public UUID open(String name, UUID parentId) {
        Act act = caller.act(Role.GRANT_MANAGER, Role.ADMINISTRATOR);
        OrganisationalUnit unit = new OrganisationalUnit(caller.bodyId(), name, parent(parentId), act);
        trail.record("unit.open", unit, act);
        return units.add(unit).id();
    }

    /** Renames a unit that is being prepared, or moves it under another one. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.GRANT_MANAGER})
    public void change(UUID id, int seenVersion, String name, UUID parentId) {
        Act act = caller.act(Role.GRANT_MANAGER, Role.ADMINISTRATOR);
        OrganisationalUnit unit = units.get(id, seenVersion);
        String before = unit.label();
        unit.change(name, parent(parentId), parentId != null && units.below(id).contains(parentId), act);
        trail.record("unit.change", unit, act, before + " → " + unit.label(), null);
    }

    /** Validates a unit that another person prepared. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID id, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        OrganisationalUnit unit = units.get(id, seenVersion);
        unit.validate(act);
        trail.record("unit.validate", unit, act);
    }

    /** Opens a validated unit to changes again. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.GRANT_MANAGER})
    public void reopen(UUID id, int seenVersion, String reason) {
        Act act = caller.act(Role.GRANT_MANAGER, Role.ADMINISTRATOR).because(reason);
        OrganisationalUnit unit = units.get(id, seenVersion);
        unit.reopen(act);
        trail.record("unit.reopen", unit, act);
    }

    private OrganisationalUnit parent(UUID id) {
        return id == null ? null : units.get(id);
    }
}
