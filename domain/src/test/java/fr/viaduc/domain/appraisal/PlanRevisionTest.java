package fr.viaduc.domain.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.application.ExpenditureLine;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanRevisionTest {

    private final FinancingPlan plan = AppraisalFixture.plan(AppraisalFixture.depositedFile());
    private final ExpenditureLine line = plan.expenditures().get(0);
    private final FundingSource source = plan.sources().get(0);

    private static PlanRevision.Line line(UUID id, String amount, String reason) {
        return new PlanRevision.Line(id, Money.of(amount), reason);
    }

    private PlanRevision cost(String amount, String reason) {
        return new PlanRevision(List.of(line(line.id(), amount, reason)), List.of());
    }

    @Test
    @DisplayName("R-APR-4 an amount that stays changes nothing, so that an acceptance still counts")
    void anAmountThatStaysChangesNothing() {
        int edits = plan.edits();
        new PlanRevision(List.of(line(line.id(), "50000.00", "")), List.of(line(source.id(), "30000.00", "")))
                .applyTo(plan);
        assertEquals(edits, plan.edits());
    }

    @Test
    @DisplayName("R-APR-4 an amount is changed with its reason")
    void anAmountIsChangedWithItsReason() {
        cost("45000.00", "Salaire plafonné").applyTo(plan);
        assertEquals(Money.of(45_000), line.amount());
        assertEquals("Salaire plafonné", line.reason());
        assertEquals(Money.of(95_000), plan.totalEligibleCost());
    }

    @Test
    @DisplayName("R-APR-4 nothing is kept of a line only with a reason, and it may be taken up again")
    void aRejectedLineHasItsReason() {
        RuleViolations refused =
                assertThrows(RuleViolations.class, () -> cost("0", " ").applyTo(plan));
        assertEquals(
                List.of("plan.rejection.reason.missing"),
                refused.violations().stream().map(RuleViolation::code).toList());
        cost("0", "Hors objet").applyTo(plan);
        assertTrue(line.isRejected());
        cost("50000.00", "").applyTo(plan);
        assertEquals(Money.of(50_000), line.amount());
    }

    @Test
    void theAmountsOfAPlanMayBeWrittenIntoItsCopy() {
        FinancingPlan copy = plan.copy();
        cost("45000.00", "Un poste en moins").onCopy(plan, copy).applyTo(copy);
        assertEquals(Money.of(95_000), copy.totalEligibleCost());
        assertEquals(Money.of(100_000), plan.totalEligibleCost());
    }

    @Test
    void allThatIsWrongIsRefusedAtOnce() {
        PlanRevision wrong = new PlanRevision(
                List.of(line(line.id(), "-1", ""), line(UUID.randomUUID(), "1", "")),
                List.of(line(source.id(), "-0.01", "")));
        RuleViolations refused = assertThrows(RuleViolations.class, () -> wrong.applyTo(plan));
        assertEquals(
                List.of("plan.amount.negative", "plan.line.unknown", "plan.amount.negative"),
                refused.violations().stream().map(RuleViolation::code).toList());
    }
}
