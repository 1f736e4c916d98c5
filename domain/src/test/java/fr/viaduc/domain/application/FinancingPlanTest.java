package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FinancingPlanFixture.YEAR;
import static fr.viaduc.domain.application.FinancingPlanFixture.cost;
import static fr.viaduc.domain.application.FinancingPlanFixture.costsOfExample2;
import static fr.viaduc.domain.application.FinancingPlanFixture.emptyPlan;
import static fr.viaduc.domain.application.FinancingPlanFixture.planAt15;
import static fr.viaduc.domain.application.FinancingPlanFixture.planAt40;
import static fr.viaduc.domain.application.FinancingPlanFixture.source;
import static fr.viaduc.domain.legal.LegalParametersFixture.formerLaw;
import static fr.viaduc.domain.legal.LegalParametersFixture.law;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Quantity;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinancingPlanTest {

    @Test
    @DisplayName("R-PLAN-1 a share of a base, or units at their price, cut to the cent")
    void theAmountOfALineIsCutToTheCent() {
        assertEquals(
                Money.of("11666.66"),
                LineCost.share(Money.of("33333.33"), Rate.of("0.35")).amount());
        assertEquals(
                Money.of("333.33"),
                LineCost.units(Quantity.of("33.3333"), Money.of(10)).amount());
        assertEquals(Money.of("12.34"), LineCost.of(Money.of("12.34")).amount());
    }

    @Test
    @DisplayName("R-PLAN-1 negative amounts and more than the whole are refused")
    void refusesNegativeAmountsAndMoreThanTheWhole() {
        assertRefused("plan.amount.negative", () -> LineCost.of(Money.of(-1)));
        assertRefused("plan.amount.negative", () -> LineCost.units(Quantity.ONE, Money.of(-1)));
        assertRefused("plan.amount.negative", () -> source(FundingSourceKind.OWN, "Nous", "-1"));
        assertRefused("plan.share.above.one", () -> LineCost.share(Money.of(1), Rate.of("1.01")));
        assertThrows(
                IllegalArgumentException.class, () -> new LineCost(Money.of(1), Rate.ONE, Quantity.ONE, Money.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new LineCost(null, null, null, null));
    }

    @Test
    @DisplayName("R-PLAN-1 a line without a name or with an impossible year is refused")
    void refusesALineWithoutNameOrWithAnImpossibleYear() {
        assertRefused("plan.line.label.missing", () -> cost(CostCategory.STAFF, "  ", "1"));
        assertRefused("plan.funder.missing", () -> source(FundingSourceKind.OWN, null, "1"));
        assertRefused("plan.line.year.invalid", () -> cost(CostCategory.STAFF, "Équipe", 2013, "1"));
        assertRefused("plan.line.year.invalid", () -> source(FundingSourceKind.OWN, "Nous", 2036, "1"));
        assertRefused("plan.text.long", () -> cost(CostCategory.STAFF, "x".repeat(2001), "1"));
    }

    @Test
    @DisplayName("R-PLAN-2 worked example 1 comes out to the cent: 40 % of staff, participants outside")
    void example1ComesOutToTheCent() {
        FinancingPlan plan = planAt40();
        assertEquals(
                List.of(Money.of("37000.00"), Money.of("39437.53"), Money.of("11666.66"), Money.of("4500.00")),
                plan.expenditures().stream().map(ExpenditureLine::amount).toList());
        assertEquals(Money.of("88104.19"), plan.totalOf(CostCategory.STAFF));
        assertEquals(Money.of("35241.67"), plan.flatRateAmount());
        assertEquals(Money.of("35241.67"), plan.totalOf(CostCategory.INDIRECT));
        assertEquals(Money.of("127845.86"), plan.totalEligibleCost());
        assertEquals(Money.of("63922.93"), plan.totalEligibleCost().times(Rate.of("0.50")));
        assertEquals(Money.of("63922.93"), plan.esfAmount());
        assertEquals(Money.of("127845.86"), plan.totalResources());
        assertEquals(Money.ZERO, plan.balance());
        assertEquals(Money.of("118922.93"), plan.publicSupport());
    }

    @Test
    @DisplayName("R-PLAN-2 worked example 2 comes out to the cent: 15 % of staff")
    void example2ComesOutToTheCent() {
        FinancingPlan plan = planAt15();
        assertEquals(Money.of("242520.58"), plan.enteredCost());
        assertEquals(Money.of("22867.56"), plan.flatRateAmount());
        assertEquals(Money.of("265388.14"), plan.totalEligibleCost());
        assertEquals(Money.of("259388.14"), plan.maximumPublicSupport());
        assertEquals(Money.of("6000.00"), plan.totalOf(CostCategory.IN_KIND));
        assertEquals(Money.ZERO, plan.balance());
    }

    @Test
    @DisplayName("R-PLAN-2 the computed amounts of the years add up to that of the plan")
    void theComputedAmountsOfTheYearsAddUp() {
        FinancingPlan plan = emptyPlan();
        plan.choose(CostOption.T15, law());
        for (int year = 2026; year <= 2028; year++) {
            plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", year, "0.99"));
            plan.addExpenditure(cost(CostCategory.OPERATING, "Matériel", year, "10.00"));
        }
        plan.addSource(source(FundingSourceKind.ESF, "FSE", 2029, "1.00"));
        assertEquals(Money.of("0.42"), plan.flatRateAmount());
        assertEquals(Money.of("0.14"), plan.flatRateAmount(2027));
        assertEquals(
                List.of(
                        new PlanYear(2026, Money.of("11.13"), Money.ZERO, Money.ZERO),
                        new PlanYear(2027, Money.of("11.13"), Money.ZERO, Money.ZERO),
                        new PlanYear(2028, Money.of("11.13"), Money.ZERO, Money.ZERO),
                        new PlanYear(2029, Money.ZERO, Money.of("1.00"), Money.of("1.00"))),
                plan.years());
        assertEquals(plan.totalEligibleCost(), Money.sum(plan.years().stream().map(PlanYear::costs)));
    }

    @Test
    @DisplayName("R-PLAN-2 the rate of the plan stays when the law changes, and is unknown to the former law")
    void theRateIsFixedInThePlan() {
        FinancingPlan plan = planAt40();
        assertEquals(new FlatRate(CostOption.T40, Rate.of("0.40")), plan.flatRate());
        assertEquals(plan.flatRate(), plan.copy().flatRate());
        assertRefused("legal.parameter.unknown", () -> plan.choose(CostOption.T15, formerLaw()));
        plan.choose(CostOption.REAL, formerLaw());
        assertEquals(FlatRate.NONE, plan.flatRate());
        assertEquals(Money.of("92604.19"), plan.totalEligibleCost());
    }

    @ParameterizedTest
    @EnumSource(
            value = CostOption.class,
            names = {"REAL", "T40", "T15"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("R-PLAN-3 an option that the portal does not compute is refused")
    void refusesAnOptionThatItDoesNotCompute(CostOption option) {
        FinancingPlan plan = costsOfExample2();
        assertRefused("cost.option.unavailable", () -> plan.choose(option, law()));
        assertEquals(CostOption.REAL, plan.costOption());
    }

    @Test
    @DisplayName("R-PLAN-12 the rate is the exact fraction, zero for an empty plan")
    void theRateIsExact() {
        assertEquals(Rate.ZERO, emptyPlan().coFinancingRate());
        FinancingPlan plan = emptyPlan();
        plan.choose(CostOption.T40, law());
        plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", "78000.00"));
        plan.addSource(source(FundingSourceKind.ESF, "FSE", "63840.00"));
        assertEquals(Rate.of("63840/109200"), plan.coFinancingRate());
        assertEquals("58,46\u202F%", plan.coFinancingRate().percent());
    }

    @Test
    void linesAreChangedAndRemovedByTheirIdentity() {
        FinancingPlan plan = emptyPlan();
        UUID team =
                plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", "100")).id();
        UUID material = plan.addExpenditure(cost(CostCategory.OPERATING, "Matériel", "50"))
                .id();
        UUID grant = plan.addSource(source(FundingSourceKind.ESF, "FSE", "75")).id();
        int edits = plan.edits();

        plan.changeExpenditure(team, cost(CostCategory.STAFF, "Équipe", "120"), "");
        plan.removeExpenditure(material);
        plan.changeSource(grant, source(FundingSourceKind.ESF, "FSE", "60"));
        plan.addExpenditure(cost(CostCategory.OPERATING, "Achats", "1"));

        assertEquals(Money.of(121), plan.totalEligibleCost());
        assertEquals(Rate.of("60/121"), plan.coFinancingRate());
        assertEquals(
                List.of(1, 2),
                plan.expenditures().stream().map(ExpenditureLine::position).toList());
        assertEquals(edits + 4, plan.edits());
        plan.removeSource(grant);
        assertEquals(Money.ZERO, plan.esfAmount());
        assertRefused("plan.line.unknown", () -> plan.removeExpenditure(material));
        assertRefused("plan.line.unknown", () -> plan.removeSource(grant));
    }

    @Test
    void totalsByCategoryLeaveOutWhatIsEmpty() {
        assertEquals(
                List.of(CostCategory.STAFF, CostCategory.PARTICIPANTS, CostCategory.INDIRECT),
                List.copyOf(planAt40().totalsByCategory().keySet()));
    }

    @Test
    @DisplayName("R-PLAN-15 a copy has an identity of its own and the same lines")
    void aCopyLivesItsOwnLife() {
        FinancingPlan plan = planAt40();
        FinancingPlan copy = plan.copy();
        assertNotEquals(plan.id(), copy.id());
        assertEquals(plan.totalEligibleCost(), copy.totalEligibleCost());
        assertEquals(plan.operationId(), copy.operationId());
        for (int i = 0; i < plan.expenditures().size(); i++) {
            assertNotEquals(
                    plan.expenditures().get(i).id(), copy.expenditures().get(i).id());
            assertEquals(
                    plan.expenditures().get(i).originId(),
                    copy.expenditures().get(i).originId());
        }
        copy.rejectExpenditure(copy.expenditures().get(0).id(), "Poste financé par ailleurs.");
        assertEquals(Money.of("127845.86"), plan.totalEligibleCost());
        assertTrue(copy.totalEligibleCost().isLessThan(plan.totalEligibleCost()));
        assertEquals(3, copy.copy().expenditures().size());
        assertEquals(copy.totalEligibleCost(), copy.copy().totalEligibleCost());
    }

    @Test
    void theYearOfTheFixtureIsTheOneOfItsLines() {
        assertTrue(planAt40().years().stream().allMatch(year -> year.year() == YEAR));
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(RuleViolation.class, act).code());
    }
}
