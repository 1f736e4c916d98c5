package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.User;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reading accounts. */
@Stateless
public class UserQueries {

    @Inject
    private Users users;

    @Inject
    private PortalClock clock;

    /** The account of an address, for a scripted story only: nobody else learns whether an address has one. */
    @AsPortal
    @PermitAll
    public UUID idOf(String email) {
        if (!clock.isScripted()) {
            throw new NotFound();
        }
        return users.withEmail(email).map(User::id).orElseThrow(NotFound::new);
    }
}
