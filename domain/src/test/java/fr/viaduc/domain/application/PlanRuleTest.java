package fr.viaduc.domain.application;

import static fr.viaduc.domain.application.FinancingPlanFixture.constraints;
import static fr.viaduc.domain.application.FinancingPlanFixture.cost;
import static fr.viaduc.domain.application.FinancingPlanFixture.emptyPlan;
import static fr.viaduc.domain.application.FinancingPlanFixture.planAt15;
import static fr.viaduc.domain.application.FinancingPlanFixture.planAt40;
import static fr.viaduc.domain.application.FinancingPlanFixture.planAtRealCosts;
import static fr.viaduc.domain.application.FinancingPlanFixture.source;
import static fr.viaduc.domain.legal.LegalParametersFixture.formerLaw;
import static fr.viaduc.domain.legal.LegalParametersFixture.law;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanRuleTest {

    @Test
    @DisplayName("R-PLAN-4 an empty plan, or one without grant, is refused")
    void refusesAnEmptyPlan() {
        assertTrue(codes(emptyPlan()).contains("plan.empty"));
        FinancingPlan withoutGrant = emptyPlan();
        withoutGrant.addExpenditure(cost(CostCategory.STAFF, "Équipe", "300000"));
        withoutGrant.addSource(source(FundingSourceKind.OWN, "Nous", "300000"));
        assertEquals(List.of("plan.esf.missing", "plan.esf.below.minimum"), codes(withoutGrant));
    }

    @Test
    @DisplayName("R-PLAN-5 a year that is not balanced is refused with the difference, even when the total is")
    void refusesAnUnbalancedYear() {
        FinancingPlan plan = emptyPlan();
        plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", 2026, "150000.00"));
        plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", 2027, "150000.00"));
        plan.addSource(source(FundingSourceKind.ESF, "FSE", 2026, "150000.01"));
        plan.addSource(source(FundingSourceKind.OWN, "Nous", 2027, "149999.99"));
        assertEquals(Money.ZERO, plan.balance());
        List<RuleViolation> refusals = plan.violations(during("2026-07-01", "2027-06-30"));
        assertEquals(
                List.of("plan.unbalanced", "plan.unbalanced"),
                refusals.stream().map(RuleViolation::code).toList());
        assertEquals(
                List.of("2026", Money.of(150_000), Money.of("150000.01"), Money.of("0.01")),
                refusals.get(0).arguments());
    }

    @Test
    @DisplayName("R-PLAN-6 in-kind and third-party costs stand in the resources with the same amount")
    void refusesCostsThatAreNotMirrored() {
        FinancingPlan plan = planAtRealCosts();
        plan.addExpenditure(cost(CostCategory.IN_KIND, "Locaux prêtés", "100"));
        plan.addExpenditure(cost(CostCategory.THIRD_PARTY, "Salariés du tiers", "200"));
        plan.addSource(source(FundingSourceKind.OWN, "Nous", "300"));
        assertEquals(List.of("plan.in.kind.unequal", "plan.third.party.unequal"), codes(plan));
    }

    @Test
    @DisplayName("R-PLAN-6 mirrored costs are accepted")
    void acceptsMirroredCosts() {
        FinancingPlan plan = planAtRealCosts();
        plan.addExpenditure(cost(CostCategory.IN_KIND, "Locaux prêtés", "100"));
        plan.addExpenditure(cost(CostCategory.THIRD_PARTY, "Salariés du tiers", "200"));
        plan.addSource(source(FundingSourceKind.IN_KIND, "Propriétaire", "100"));
        plan.addSource(source(FundingSourceKind.THIRD_PARTY, "Tiers", "200"));
        assertEquals(List.of(), codes(plan));
    }

    @Test
    @DisplayName("R-PLAN-7 public support reaches the total less what is given in kind, and not a cent more")
    void refusesPublicSupportAboveTheInKindCeiling() {
        FinancingPlan plan = emptyPlan();
        plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", "300000"));
        plan.addExpenditure(cost(CostCategory.IN_KIND, "Locaux prêtés", "1000"));
        plan.addSource(source(FundingSourceKind.IN_KIND, "Propriétaire", "1000"));
        plan.addSource(source(FundingSourceKind.ESF, "FSE", "150000"));
        FundingSource region = plan.addSource(source(FundingSourceKind.PUBLIC, "Région", "150000"));
        assertEquals(List.of(), codes(plan));
        plan.changeSource(region.id(), source(FundingSourceKind.PUBLIC, "Région", "150000.01"));
        assertEquals(List.of("plan.unbalanced", "plan.public.support.above.ceiling"), codes(plan));
    }

    @Test
    @DisplayName("R-PLAN-8 real costs are refused at 200 000 € and accepted a cent above")
    void refusesRealCostsUpToTheThreshold() {
        assertEquals(List.of("plan.real.costs.forbidden"), codes(realCostsOf("200000.00")));
        assertEquals(List.of(), codes(realCostsOf("200000.01")));
    }

    @Test
    @DisplayName("R-PLAN-8 State aid and the former period are free of the threshold")
    void theThresholdSparesStateAidAndTheFormerPeriod() {
        PlanConstraints usual = constraints();
        assertEquals(List.of(), codes(realCostsOf("200000.00"), with(usual, law(), true)));
        assertEquals(List.of(), codes(realCostsOf("200000.00"), with(usual, formerLaw(), false)));
    }

    @Test
    @DisplayName("R-PLAN-8 under 15 % up to the threshold only staff and participants are real")
    void refusesOtherRealCostsUnder15PercentUpToTheThreshold() {
        FinancingPlan plan = emptyPlan();
        plan.choose(CostOption.T15, law());
        plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", "100000"));
        plan.addExpenditure(cost(CostCategory.PARTICIPANTS, "Allocations", "1000"));
        plan.addExpenditure(cost(CostCategory.OPERATING, "Matériel", "1000"));
        plan.addSource(source(FundingSourceKind.ESF, "FSE", "60000"));
        plan.addSource(source(FundingSourceKind.OWN, "Nous", "57000"));
        assertEquals(List.of("plan.real.line.forbidden"), codes(plan));
        assertEquals(List.of(), codes(planAt15()));
    }

    @Test
    @DisplayName("R-PLAN-9 under 40 % no line but staff and participants; the worked example is accepted without it")
    void refusesOtherCostsUnder40Percent() {
        FinancingPlan plan = planAt40();
        assertEquals(List.of(), codes(plan));
        plan.addExpenditure(cost(CostCategory.EXTERNAL_SERVICES, "Prestation de service", "1000"));
        plan.addSource(source(FundingSourceKind.OWN, "Nous", "1000"));
        List<RuleViolation> refusals = plan.violations(constraints());
        assertEquals(
                List.of("plan.category.covered"),
                refusals.stream().map(RuleViolation::code).toList());
        assertEquals(
                List.of("Prestation de service", CostCategory.EXTERNAL_SERVICES, CostOption.T40),
                refusals.get(0).arguments());
    }

    @Test
    @DisplayName("R-PLAN-9 under 15 % indirect costs are not entered as well")
    void refusesEnteredIndirectCostsUnder15Percent() {
        FinancingPlan plan = planAt15();
        plan.addExpenditure(cost(CostCategory.INDIRECT, "Loyer", "1000"));
        plan.addSource(source(FundingSourceKind.OWN, "Nous", "1000"));
        assertEquals(List.of("plan.category.covered"), codes(plan));
    }

    @Test
    @DisplayName("R-PLAN-10 real indirect costs need their key")
    void refusesRealIndirectCostsWithoutKey() {
        FinancingPlan plan = planAtRealCosts();
        assertEquals(List.of(), codes(plan));
        plan.addExpenditure(cost(CostCategory.INDIRECT, "Loyer", "1000"));
        plan.addSource(source(FundingSourceKind.OWN, "Nous", "1000"));
        assertEquals(List.of("plan.indirect.key.missing"), codes(plan));
    }

    @Test
    @DisplayName("R-PLAN-11 the option is one of the call")
    void refusesAnOptionThatTheCallDoesNotOpen() {
        PlanConstraints usual = constraints();
        assertEquals(
                List.of("plan.cost.option.forbidden"),
                codes(
                        planAt40(),
                        new PlanConstraints(
                                usual.law(),
                                usual.period(),
                                EnumSet.of(CostOption.REAL),
                                usual.maxRate(),
                                usual.minimumEsf(),
                                usual.minimumTotalCost(),
                                usual.allocation(),
                                false)));
    }

    @Test
    @DisplayName("R-PLAN-12 the exact rate counts: a cent above the highest rate is refused")
    void refusesACentAboveTheHighestRate() {
        FinancingPlan plan = emptyPlan();
        plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", "300000.00"));
        FundingSource grant = plan.addSource(source(FundingSourceKind.ESF, "FSE", "180000.00"));
        FundingSource own = plan.addSource(source(FundingSourceKind.OWN, "Nous", "120000.00"));
        assertEquals(List.of(), codes(plan));
        plan.changeSource(grant.id(), source(FundingSourceKind.ESF, "FSE", "180000.01"));
        plan.changeSource(own.id(), source(FundingSourceKind.OWN, "Nous", "119999.99"));
        assertEquals("60\u202F%", plan.coFinancingRate().percent());
        assertEquals(List.of("plan.rate.above.maximum"), codes(plan));
    }

    @Test
    @DisplayName("R-PLAN-13 the minimums and the allocation of the call are reached and not passed")
    void refusesAmountsOutsideThoseOfTheCall() {
        Money esf = planAtRealCosts().esfAmount();
        Money total = planAtRealCosts().totalEligibleCost();
        Money cent = Money.of("0.01");
        assertEquals(List.of(), codes(planAtRealCosts(), amounts(esf, total, esf)));
        assertEquals(List.of("plan.esf.below.minimum"), codes(planAtRealCosts(), amounts(esf.plus(cent), total, esf)));
        assertEquals(
                List.of("plan.total.below.minimum"), codes(planAtRealCosts(), amounts(esf, total.plus(cent), esf)));
        assertEquals(
                List.of("plan.esf.above.allocation"), codes(planAtRealCosts(), amounts(esf, total, esf.minus(cent))));
    }

    @Test
    @DisplayName("R-PLAN-14 costs and resources belong to the years of the operation")
    void refusesYearsOutsideTheOperation() {
        assertEquals(List.of(), planAtRealCosts().violations(during("2025-12-31", "2026-01-01")));
        List<RuleViolation> refusals = planAtRealCosts().violations(during("2027-01-01", "2027-12-31"));
        assertEquals(6, refusals.size());
        assertTrue(refusals.stream().allMatch(refusal -> refusal.code().equals("plan.year.outside")));
        assertEquals(
                List.of("Équipe", "2026", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                refusals.get(0).arguments());
    }

    private static FinancingPlan realCostsOf(String amount) {
        FinancingPlan plan = emptyPlan();
        plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", amount));
        plan.addSource(source(FundingSourceKind.ESF, "FSE", "100000.00"));
        plan.addSource(source(
                FundingSourceKind.OWN,
                "Nous",
                Money.of(amount).minus(Money.of(100_000)).toString()));
        return plan;
    }

    private static List<String> codes(FinancingPlan plan) {
        return codes(plan, constraints());
    }

    private static List<String> codes(FinancingPlan plan, PlanConstraints constraints) {
        return plan.violations(constraints).stream().map(RuleViolation::code).toList();
    }

    private static PlanConstraints during(String start, String end) {
        PlanConstraints usual = constraints();
        return new PlanConstraints(
                usual.law(),
                DateRange.of(start, end),
                usual.allowedOptions(),
                usual.maxRate(),
                usual.minimumEsf(),
                usual.minimumTotalCost(),
                usual.allocation(),
                false);
    }

    private static PlanConstraints with(PlanConstraints usual, ApplicableLaw law, boolean stateAid) {
        return new PlanConstraints(
                law,
                usual.period(),
                usual.allowedOptions(),
                usual.maxRate(),
                usual.minimumEsf(),
                usual.minimumTotalCost(),
                usual.allocation(),
                stateAid);
    }

    private static PlanConstraints amounts(Money minimumEsf, Money minimumTotal, Money allocation) {
        PlanConstraints usual = constraints();
        return new PlanConstraints(
                usual.law(),
                usual.period(),
                Set.of(CostOption.REAL),
                Rate.ONE,
                minimumEsf,
                minimumTotal,
                allocation,
                false);
    }
}
