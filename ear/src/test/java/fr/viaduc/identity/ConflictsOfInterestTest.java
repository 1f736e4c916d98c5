package fr.viaduc.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.bench.Acting;
import fr.viaduc.bench.InPortal;
import fr.viaduc.document.AskedDatabase;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.identity.CallerName;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.identity.DeclaringConflictsOfInterest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InPortal
class ConflictsOfInterestTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 2, 2, 9, 0);

    @Inject
    private Town town;

    @Inject
    private DeclaringConflictsOfInterest declaring;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private AskedDatabase database;

    @Test
    @DisplayName("R-ID-5 without declaration the act stays shut; with none declared it opens")
    void actOpensWithDeclaration() throws Exception {
        CallerName manager = town.person(town.open(DAY), Role.GRANT_MANAGER, DAY);
        UUID operation = UUID.randomUUID();
        Acting.as(manager, () -> {
            assertEquals("conflict.declaration.missing", refusal(manager, operation));
            declaring.declare(operation, false, "");
            open(manager, operation);
            return null;
        });
    }

    @Test
    @DisplayName("R-ID-6 a declared conflict shuts the file to that person only")
    void conflictShutsFile() throws Exception {
        CallerName administrator = town.open(DAY);
        CallerName manager = town.person(administrator, Role.GRANT_MANAGER, DAY);
        CallerName colleague = town.person(administrator, Role.GRANT_MANAGER, DAY);
        UUID operation = UUID.randomUUID();
        Acting.as(manager, () -> {
            declaring.declare(operation, true, "Mon frère préside l’association");
            assertEquals("conflict.declared", refusal(manager, operation));
            return null;
        });
        Acting.as(colleague, () -> {
            declaring.declare(operation, false, "");
            open(colleague, operation);
            return null;
        });
    }

    @Test
    @DisplayName("R-ID-6 a conflict is declared with its nature, and by those who act on files only")
    void natureIsNeeded() throws Exception {
        CallerName administrator = town.open(DAY);
        CallerName manager = town.person(administrator, Role.GRANT_MANAGER, DAY);
        UUID operation = UUID.randomUUID();
        assertThrows(
                RuleViolation.class,
                () -> Acting.as(manager, () -> {
                    declaring.declare(operation, true, " ");
                    return null;
                }));
        assertThrows(
                EJBAccessException.class,
                () -> Acting.as(administrator, () -> {
                    declaring.declare(operation, false, "");
                    return null;
                }));
    }

    private void open(CallerName person, UUID operation) throws Exception {
        database.asked(person, () -> {
            conflicts.requireNone(operation);
            return null;
        });
    }

    private String refusal(CallerName person, UUID operation) {
        return assertThrows(RuleViolation.class, () -> open(person, operation)).code();
    }
}
