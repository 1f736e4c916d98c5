package fr.viaduc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@InPortal
class ActingTest {

    private static final CallerName MANAGER = person(Role.GRANT_MANAGER, "Odile Roux");
    private static final CallerName VALIDATOR = person(Role.VALIDATOR, "Paul Morel");

    @Inject
    private Caller caller;

    @Inject
    private SecurityContext security;

    private static CallerName person(Role role, String name) {
        return new CallerName(UUID.randomUUID(), UUID.randomUUID(), null, null, Set.of(role), name);
    }

    @Test
    void nobodyActsAtFirst() {
        assertEquals(Optional.empty(), caller.name());
    }

    @Test
    void thePortalKnowsWhoActsNow() throws Exception {
        Acting.as(MANAGER, () -> {
            assertEquals(Optional.of(MANAGER), caller.name());
            assertEquals(Optional.of(VALIDATOR), Acting.as(VALIDATOR, () -> caller.name()));
            assertEquals(Optional.of(MANAGER), caller.name());
            return null;
        });
    }

    @Test
    void eachHoldsHerRolesAndNoOther() throws Exception {
        assertTrue(Acting.as(MANAGER, () -> security.isCallerInRole("GRANT_MANAGER")));
        assertFalse(Acting.as(MANAGER, () -> security.isCallerInRole("VALIDATOR")));
        assertTrue(Acting.as(VALIDATOR, () -> security.isCallerInRole("VALIDATOR")));
        assertFalse(Acting.as(VALIDATOR, () -> security.isCallerInRole("GRANT_MANAGER")));
    }
}
