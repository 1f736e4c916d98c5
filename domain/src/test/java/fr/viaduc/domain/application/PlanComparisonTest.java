package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FinancingPlanFixture.cost;
import static fr.viaduc.domain.application.FinancingPlanFixture.planAt40;
import static fr.viaduc.domain.application.FinancingPlanFixture.salary;
import static fr.viaduc.domain.application.FinancingPlanFixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.application.PlanComparison.Change;
import fr.viaduc.domain.application.PlanComparison.LineComparison;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private final FinancingPlan requested = planAt40();
    private final FinancingPlan retained = requested.copy();

    @Test
    @DisplayName("R-PLAN-15 a copy is identical until somebody changes it")
    void aFreshCopyIsIdentical() {
        PlanComparison comparison = PlanComparison.between(requested, retained);
        assertTrue(comparison.isIdentical());
        assertTrue(comparison.costs().stream().allMatch(line -> line.change() == Change.KEPT));
        assertEquals(Money.ZERO, comparison.totalDifference());
    }

    @Test
    @DisplayName("R-PLAN-15 kept, changed, removed and added lines show both amounts and the reason")
    void showsWhatBecameOfEachLine() {
        retained.changeExpenditure(
                retained.expenditures().get(0).id(),
                salary("Chargée de projet", "46250.00", "0.50"),
                "Quotité ramenée à 50 %.");
        retained.rejectExpenditure(retained.expenditures().get(2).id(), "Fonction support.");
        retained.addExpenditure(cost(CostCategory.PARTICIPANTS, "Transport", "500.00"));

        PlanComparison comparison = PlanComparison.between(requested, retained);

        assertFalse(comparison.isIdentical());
        assertEquals(
                List.of(Change.CHANGED, Change.KEPT, Change.REMOVED, Change.KEPT, Change.ADDED),
                comparison.costs().stream().map(LineComparison::change).toList());
        LineComparison changed = comparison.costs().get(0);
        assertEquals(Money.of("37000.00"), changed.before());
        assertEquals(Money.of("23125.00"), changed.after());
        assertEquals(Money.of("-13875.00"), changed.difference());
        assertEquals("Quotité ramenée à 50 %.", changed.reason());
        LineComparison removed = comparison.costs().get(2);
        assertEquals(Money.of("11666.66"), removed.before());
        assertEquals(Money.ZERO, removed.after());
        assertEquals("Fonction support.", removed.reason());
        LineComparison added = comparison.costs().get(4);
        assertEquals("Transport", added.label());
        assertEquals(Money.ZERO, added.before());
        assertEquals(Money.of(500), added.after());
        assertEquals(Money.of("-10216.66"), comparison.flatRateDifference());
        assertEquals(
                comparison.totalDifference(),
                Money.sum(comparison.costs().stream().map(LineComparison::difference))
                        .plus(comparison.flatRateDifference()));
    }

    @Test
    @DisplayName("R-PLAN-15 resources are compared as well")
    void comparesResources() {
        retained.changeSource(
                retained.sources().get(0).id(), source(FundingSourceKind.ESF, "Fonds social européen", "60000.00"));
        retained.removeSource(retained.sources().get(2).id());
        retained.addSource(source(FundingSourceKind.PUBLIC, "État", "13922.93"));
        PlanComparison comparison = PlanComparison.between(requested, retained);
        assertEquals(
                List.of(Change.CHANGED, Change.KEPT, Change.REMOVED, Change.KEPT, Change.ADDED),
                comparison.resources().stream().map(LineComparison::change).toList());
        assertEquals(Money.of("-3922.93"), comparison.esfDifference());
        assertFalse(comparison.isIdentical());
    }

    @Test
    @DisplayName("R-PLAN-15 a rejection needs its reason, and can be taken back")
    void aRejectionNeedsItsReason() {
        var line = retained.expenditures().get(0);
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> retained.rejectExpenditure(line.id(), " "));
        assertEquals("plan.rejection.reason.missing", refusal.code());
        assertFalse(line.isRejected());
        retained.rejectExpenditure(line.id(), "Double financement.");
        assertTrue(line.isRejected());
        retained.changeExpenditure(line.id(), line.entry(), "");
        assertTrue(PlanComparison.between(requested, retained).isIdentical());
    }

    @Test
    @DisplayName("R-PLAN-15 lines keep their origin through a copy of a copy")
    void linesKeepTheirOriginThroughACopyOfACopy() {
        assertTrue(PlanComparison.between(requested, retained.copy()).isIdentical());
    }
}
