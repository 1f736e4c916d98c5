package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.UserStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An account as its administrator sees it, with the roles that it holds in the administrator's body. */
public record UserSheet(UUID id, int version, String name, String email, UserStatus status, List<HeldRole> roles)
        implements Serializable {

    /** A role with its days; {@code validTo} is null while it is open. */
    public record HeldRole(UUID id, Role role, LocalDate validFrom, LocalDate validTo) implements Serializable {}
}
