package fr.viaduc.domain.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OrganisationalUnitTest {

    private static final Act MANAGER = Acts.by("Gestionnaire", "GRANT_MANAGER", LocalDateTime.of(2026, 1, 5, 9, 0));
    private static final Act VALIDATOR = Acts.by("Valideuse", "VALIDATOR", LocalDateTime.of(2026, 1, 6, 9, 0));

    private static OrganisationalUnit unit(String name) {
        return new OrganisationalUnit(Acts.BODY, name, null, MANAGER);
    }

    @Test
    @DisplayName("R-ID-10 a unit carries operations only once another person has validated it")
    void validatedUnitCarriesOperations() {
        OrganisationalUnit unit = unit("Service");
        assertRefused("unit.not.validated", unit::requireValidated);
        assertRefused("validator.is.author", () -> unit.validate(MANAGER));
        unit.validate(VALIDATOR);
        assertEquals(unit, unit.requireValidated());
        assertRefused("preparation.over", () -> unit.change("Autre", null, false, MANAGER));
    }

    @Test
    @DisplayName("R-ID-10 a unit does not stand under itself or under one that stands below it")
    void hierarchyHasNoCircle() {
        OrganisationalUnit unit = unit("Service");
        OrganisationalUnit below = new OrganisationalUnit(Acts.BODY, "Mission", unit, MANAGER);
        assertRefused("unit.parent.below", () -> unit.change("Service", unit, false, MANAGER));
        assertRefused("unit.parent.below", () -> unit.change("Service", below, true, MANAGER));
        below.change("Mission contrôle", null, false, MANAGER);
        assertEquals("Mission contrôle", below.label());
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
