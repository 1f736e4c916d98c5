package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.User;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reading accounts. */
@Stateless
public class UserQueries {

    @Inject
    private Users users;

    @Inject
    private PortalClock clock;

    @Inject
    private Bodies bodies;

    @Inject
    private Caller caller;

    /** The account of an address, for a scripted story only: nobody else learns whether an address has one. */
    @AsPortal
    @PermitAll
    public UUID idOf(String email) {
        if (!clock.isScripted()) {
            throw new NotFound();
        }
        return users.withEmail(email).map(User::id).orElseThrow(NotFound::new);
    }

    /** A unit to choose. */
    public record Unit(UUID id, String name) {}

    /** The units of the body, by name. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.GRANT_MANAGER})
    public List<Unit> units() {
        return bodies.unitsOf(caller.bodyId()).stream()
                .map(unit -> new Unit(unit.id(), unit.label()))
                .toList();
    }

    /**
     * The account of a person who has or had a role in the administrator's body.
     *
     * @throws NotFound when she never had one
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public UserSheet sheet(UUID id) {
        User user = users.get(id);
        List<UserSheet.HeldRole> roles = user.assignments().stream()
                .filter(a -> a.bodyId().filter(caller.bodyId()::equals).isPresent())
                .map(a -> new UserSheet.HeldRole(
                        a.id(), a.role(), a.validFrom(), a.validTo().orElse(null)))
                .toList();
        if (roles.isEmpty()) {
            throw new NotFound();
        }
        return new UserSheet(user.id(), user.version(), user.name(), user.email(), user.status(), roles);
    }
}
