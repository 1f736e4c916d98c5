package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.identity.UserStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person who works or worked for an organisation.
 *
 * @param current whether she may work for it today
 */
public record Member(
        UUID userId,
        String name,
        String email,
        Role role,
        UserStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        Instant lastLogInAt,
        boolean current) {}
