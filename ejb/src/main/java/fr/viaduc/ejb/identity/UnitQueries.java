package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.OrganisationalUnit;
import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Reading the services of the body. */
@Stateless
public class UnitQueries {

    @Inject
    private OrganisationalUnits units;

    @Inject
    private Bodies bodies;

    @Inject
    private Caller caller;

    /** A unit as a page shows it. */
    public record UnitSheet(
            UUID id, int version, String name, UUID parentId, String parentName, PreparationStatus status)
            implements Serializable {}

    /** The sheet of a unit. */
    @RolesAllowed({
        Role.Names.ADMINISTRATOR,
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public UnitSheet sheet(UUID id) {
        OrganisationalUnit unit = units.get(id);
        return new UnitSheet(
                unit.id(),
                unit.version(),
                unit.label(),
                unit.parentId().orElse(null),
                unit.parentId().map(parent -> units.get(parent).label()).orElse(null),
                unit.status());
    }

    /** The units of the body, by name. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.GRANT_MANAGER})
    public List<UserQueries.Unit> all() {
        return bodies.unitsOf(caller.bodyId()).stream()
                .map(unit -> new UserQueries.Unit(unit.id(), unit.label()))
                .toList();
    }
}
