package fr.viaduc.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Acts;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BudgetLineTest {

    private static final Act MANAGER = Acts.by("Gestionnaire", "GRANT_MANAGER", LocalDateTime.of(2026, 1, 5, 9, 0));
    private static final Act VALIDATOR = Acts.by("Valideuse", "VALIDATOR", LocalDateTime.of(2026, 1, 6, 9, 0));
    private static final UUID OPERATION = new UUID(0, 7);

    private static BudgetLine line(String esf, String overprogramming) {
        GlobalGrant grant =
                new GlobalGrant(Acts.BODY, new UUID(0, 8), "202200016", "Subvention globale", 2022, 2027, MANAGER);
        return new BudgetLine(
                grant,
                new UUID(0, 9),
                "",
                2026,
                Money.of(esf),
                Money.ZERO,
                Money.ZERO,
                Rate.of("0.60"),
                Rate.of(overprogramming),
                MANAGER);
    }

    @Test
    @DisplayName("R-PROG-2 a line reserves to its last cent and not beyond")
    void reservesToTheLastCent() {
        BudgetLine line = line("1000.00", "0");
        line.reserve(Money.of("999.99"), OPERATION, MANAGER);
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> line.reserve(Money.of("0.02"), OPERATION, MANAGER));
        assertEquals("budget.line.exhausted", refused.code());
        line.reserve(Money.of("0.01"), OPERATION, MANAGER);
        assertEquals(Money.ZERO, line.availableAmount());
    }

    @Test
    @DisplayName("R-PROG-2 authorised over-programming widens what may be reserved")
    void overprogrammingWidens() {
        assertEquals(Money.of("1100.00"), line("1000.00", "0.10").availableAmount());
    }

    @Test
    @DisplayName("R-PROG-3 every change is a movement")
    void everyChangeIsMovement() {
        BudgetLine line = line("1000.00", "0");
        line.reserve(Money.of("400.00"), OPERATION, MANAGER);
        line.commit(Money.of("400.00"), OPERATION, MANAGER);
        line.pay(Money.of("120.00"), OPERATION, MANAGER);
        line.release(Money.of("30.00"), OPERATION, MANAGER);
        assertEquals(
                List.of(
                        BudgetMovementKind.OPENING,
                        BudgetMovementKind.RESERVATION,
                        BudgetMovementKind.COMMITMENT,
                        BudgetMovementKind.PAID_TO_BENEFICIARY,
                        BudgetMovementKind.RELEASE),
                line.movements().stream().map(BudgetMovement::kind).toList());
        assertEquals(Money.of("630.00"), line.availableAmount());
    }

    @Test
    @DisplayName("R-PROG-3 what is declared, retained, paid and given back stands in the ledger, each as what it is")
    void ledgerTellsWhatBecameOfGrant() {
        BudgetLine line = line("1000.00", "0");
        line.declare(Money.of("500.00"), OPERATION, MANAGER);
        line.retain(Money.of("450.00"), OPERATION, MANAGER);
        line.retain(Money.of("-50.00"), OPERATION, MANAGER);
        line.pay(Money.of("420.00"), OPERATION, MANAGER);
        line.recover(Money.of("20.00"), OPERATION, MANAGER);
        assertEquals(
                List.of(
                        "OPENING 1000.00",
                        "DECLARED 500.00",
                        "RETAINED 450.00",
                        "RETAINED -50.00",
                        "PAID_TO_BENEFICIARY 420.00",
                        "RECOVERED 20.00"),
                line.movements().stream()
                        .map(movement -> movement.kind() + " " + movement.amount())
                        .toList());
    }

    @Test
    @DisplayName("R-PROG-3 an amount of nothing is no movement")
    void nothingIsNoMovement() {
        BudgetLine line = line("1000.00", "0");
        List<Executable> acts = List.of(
                () -> line.declare(Money.ZERO, OPERATION, MANAGER),
                () -> line.retain(Money.ZERO, OPERATION, MANAGER),
                () -> line.pay(Money.ZERO, OPERATION, MANAGER),
                () -> line.recover(Money.ZERO, OPERATION, MANAGER),
                () -> line.commit(Money.ZERO, OPERATION, MANAGER));
        for (Executable act : acts) {
            assertEquals(
                    "budget.movement.amount.missing",
                    assertThrows(RuleViolation.class, act).code());
        }
        assertEquals(1, line.movements().size());
    }

    @Test
    @DisplayName("R-PROG-1 a line without credits is refused")
    void lineWithoutCreditsIsRefused() {
        assertEquals(
                "budget.line.amount.missing",
                assertThrows(RuleViolation.class, () -> line("0.00", "0")).code());
    }

    @Test
    @DisplayName("R-PROG-4 no more is released than the operation holds")
    void releasesNoMoreThanHeld() {
        BudgetLine line = line("1000.00", "0");
        line.reserve(Money.of("400.00"), OPERATION, MANAGER);
        line.reserve(Money.of("300.00"), new UUID(0, 70), MANAGER);
        RuleViolation refused =
                assertThrows(RuleViolation.class, () -> line.release(Money.of("400.01"), OPERATION, MANAGER));
        assertEquals("budget.line.release.excess", refused.code());
        line.release(Money.of("400.00"), OPERATION, MANAGER);
        assertEquals(Money.of("700.00"), line.availableAmount());
    }

    @Test
    @DisplayName("R-PROG-1 who prepared a global grant does not validate it, and a validated one takes no line")
    void grantIsValidatedByAnother() {
        GlobalGrant grant =
                new GlobalGrant(Acts.BODY, new UUID(0, 8), "202200016", "Subvention globale", 2022, 2027, MANAGER);
        assertEquals(
                "validator.is.author",
                assertThrows(RuleViolation.class, () -> grant.validate(MANAGER)).code());
        grant.validate(VALIDATOR);
        assertEquals(
                "preparation.over",
                assertThrows(RuleViolation.class, () -> grant.requireYear(2026)).code());
    }

    @Test
    @DisplayName("R-PROG-1 a line stands in a year of its grant")
    void lineStandsInYearOfGrant() {
        GlobalGrant grant =
                new GlobalGrant(Acts.BODY, new UUID(0, 8), "202200016", "Subvention globale", 2022, 2027, MANAGER);
        grant.requireYear(2022);
        grant.requireYear(2027);
        assertEquals(
                "budget.line.year.outside",
                assertThrows(RuleViolation.class, () -> grant.requireYear(2028)).code());
    }

    @Test
    @DisplayName("R-PROG-1 a programme is validated by another person, once it has an objective")
    void programmeIsValidatedByAnother() {
        Programme programme =
                new Programme(Acts.BODY, "2021FR05SFPR001", "Programme national FSE+", "2021-2027", MANAGER);
        assertEquals(
                "programme.empty",
                assertThrows(RuleViolation.class, () -> programme.validate(VALIDATOR))
                        .code());
        programme.addObjective("1", "Insertion", "H", "Inclusion active", List.of("PLIE"));
        assertEquals(
                "programme.objective.twice",
                assertThrows(RuleViolation.class, () -> programme.addObjective("1", "Insertion", "H", "Bis", List.of()))
                        .code());
        programme.validate(VALIDATOR);
        assertEquals(
                "preparation.over",
                assertThrows(RuleViolation.class, () -> programme.addObjective("3", "P3", "G", "T", List.of()))
                        .code());
    }
}
