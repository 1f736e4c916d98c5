package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.OperationStatus.ADMISSIBLE;
import static fr.viaduc.domain.application.OperationStatus.DRAFT;
import static fr.viaduc.domain.application.OperationStatus.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperationTest {

    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final Act ACT =
            new Act(UUID.randomUUID(), "Nadia Ferrand", Role.Names.BENEFICIARY_SIGNATORY, null, NOON, "");

    private static Operation draft() {
        return new Operation(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Un projet", ACT);
    }

    @Test
    @DisplayName("R-OPE-1 a file begins as a draft in the hands of its carrier, without a number")
    void aFileBeginsAsADraftOfItsCarrier() {
        Operation operation = draft();
        assertEquals(DRAFT, operation.status());
        assertEquals(Optional.of(Role.BENEFICIARY_SIGNATORY), operation.holder());
        assertTrue(operation.number().isEmpty());
        assertEquals("Un projet", operation.label());
        assertEquals(operation.id(), operation.takeUntracedChanges().get(0).operationId());
    }

    @Test
    @DisplayName("R-OPE-2 a status that does not follow is refused")
    void aDraftCannotBecomeAdmissible() {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> draft().progress(ADMISSIBLE, ACT));
        assertEquals("state.move.refused", refused.code());
    }

    @Test
    void aDraftIsNeverDepositedWithoutItsNumber() {
        assertThrows(IllegalArgumentException.class, () -> draft().progress(SUBMITTED, ACT));
    }

    @Test
    @DisplayName("R-OPE-3 the deposit gives nine digits, once")
    void theDepositGivesNineDigitsOnce() {
        Operation operation = draft();
        operation.deposit(new OperationNumber(2026, 42), ACT);
        assertEquals(Optional.of("202600042"), operation.number());
        assertEquals(SUBMITTED, operation.status());
        assertThrows(RuleViolation.class, () -> operation.deposit(new OperationNumber(2026, 43), ACT));
        assertEquals(Optional.of("202600042"), operation.number());
    }

    @Test
    void theYearHasNoMoreThanFiveDigitsOfSequence() {
        assertEquals("202699999", new OperationNumber(2026, 99_999).toString());
        RuleViolation refused = assertThrows(RuleViolation.class, () -> new OperationNumber(2026, 100_000));
        assertEquals("operation.number.exhausted", refused.code());
        assertThrows(RuleViolation.class, () -> new OperationNumber(2026, 0));
    }

    @Test
    @DisplayName("R-OPE-4 the file says who holds it and until when, and forgets the deadline with the holder")
    void theFileSaysWhoHoldsIt() {
        Operation operation = draft();
        operation.heldBy(Role.VALIDATOR, NOON);
        assertEquals(Optional.of(Role.VALIDATOR), operation.holder());
        assertEquals(Optional.of(NOON), operation.dueAt());
        operation.heldBy(null, NOON);
        assertTrue(operation.holder().isEmpty());
        assertTrue(operation.dueAt().isEmpty());
    }

    @Test
    @DisplayName("R-OPE-5 an internal operation names the unit that carries it")
    void anInternalOperationNamesItsUnit() {
        Operation operation = draft();
        assertTrue(operation.carryingUnitId().isEmpty());
        UUID unit = UUID.randomUUID();
        operation.carriedBy(unit);
        assertEquals(Optional.of(unit), operation.carryingUnitId());
    }

    @Test
    void aTitleIsRequiredAndShort() {
        assertEquals(
                "operation.title.missing",
                assertThrows(RuleViolation.class, () -> draft().entitle("  ")).code());
        assertEquals(
                "operation.title.long",
                assertThrows(RuleViolation.class, () -> draft().entitle("x".repeat(251)))
                        .code());
        draft().entitle("x".repeat(250));
    }
}
