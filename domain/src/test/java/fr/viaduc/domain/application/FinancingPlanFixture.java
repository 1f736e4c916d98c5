package fr.viaduc.domain.application;

import static fr.viaduc.domain.legal.LegalParametersFixture.law;

import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.util.EnumSet;
import java.util.UUID;

/** Financing plans for tests, among them the two worked examples of the trade. */
public final class FinancingPlanFixture {

    /** The year of every line unless told otherwise. */
    public static final int YEAR = 2026;

    private FinancingPlanFixture() {}

    /** An empty plan of any file. */
    public static FinancingPlan emptyPlan() {
        return emptyPlan(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** An empty plan of a file. */
    public static FinancingPlan emptyPlan(UUID bodyId, UUID organisationId, UUID operationId) {
        return new FinancingPlan(bodyId, organisationId, operationId);
    }

    /**
     * Worked example 1 (plan at 40 %): three people at a share of their salary, participants outside the rate, 50 % ESF,
     * the metropolis, the department and the carrier's own money for the rest.
     */
    public static FinancingPlan planAt40() {
        FinancingPlan plan = emptyPlan();
        fillAt40(plan);
        return plan;
    }

    /** Fills an empty plan with worked example 1. */
    public static void fillAt40(FinancingPlan plan) {
        plan.choose(CostOption.T40, law());
        plan.addExpenditure(salary("Chargée de projet", "46250.00", "0.80"));
        plan.addExpenditure(salary("Référent de parcours", "39437.53", "1.00"));
        plan.addExpenditure(salary("Assistant", "33333.33", "0.35"));
        plan.addExpenditure(cost(CostCategory.PARTICIPANTS, "Allocations des participants", "4500.00"));
        plan.addSource(source(FundingSourceKind.ESF, "Fonds social européen", "63922.93"));
        plan.addSource(source(FundingSourceKind.PUBLIC, "Métropole", "45000.00"));
        plan.addSource(source(FundingSourceKind.PUBLIC, "Département", "10000.00"));
        plan.addSource(source(FundingSourceKind.OWN, "Autofinancement", "8922.93"));
    }

    /** Worked example 2 (indirect costs at 15 % of staff), balanced with 50 % ESF and the carrier's own money. */
    public static FinancingPlan planAt15() {
        FinancingPlan plan = costsOfExample2();
        plan.choose(CostOption.T15, law());
        plan.addSource(source(FundingSourceKind.ESF, "Fonds social européen", "132694.07"));
        plan.addSource(source(FundingSourceKind.IN_KIND, "Mise à disposition de locaux", "6000.00"));
        plan.addSource(source(FundingSourceKind.OWN, "Autofinancement", "126694.07"));
        return plan;
    }

    /** A plan at real costs above the threshold of simplified costs: 240 000 €, of which 120 000 € ESF. */
    public static FinancingPlan planAtRealCosts() {
        FinancingPlan plan = emptyPlan();
        plan.addExpenditure(cost(CostCategory.STAFF, "Équipe", "180000.00"));
        plan.addExpenditure(cost(CostCategory.OPERATING, "Matériel", "40000.00"));
        plan.addExpenditure(new ExpenditureEntry(
                CostCategory.INDIRECT, "Locaux", YEAR, LineCost.of(Money.of(20_000)), "12 m² sur 240 m²"));
        plan.addSource(source(FundingSourceKind.ESF, "Fonds social européen", "120000.00"));
        plan.addSource(source(FundingSourceKind.PUBLIC, "Région", "100000.00"));
        plan.addSource(source(FundingSourceKind.OWN, "Autofinancement", "20000.00"));
        return plan;
    }

    /** The costs of worked example 2, at real costs and without resources. */
    public static FinancingPlan costsOfExample2() {
        FinancingPlan plan = emptyPlan();
        plan.addExpenditure(cost(CostCategory.STAFF, "Personnel", "152450.43"));
        plan.addExpenditure(cost(CostCategory.OPERATING, "Fonctionnement", "28320.15"));
        plan.addExpenditure(cost(CostCategory.EXTERNAL_SERVICES, "Prestations", "42600.00"));
        plan.addExpenditure(cost(CostCategory.PARTICIPANTS, "Participants", "13150.00"));
        plan.addExpenditure(cost(CostCategory.IN_KIND, "Locaux prêtés", "6000.00"));
        return plan;
    }

    /** A plain cost of the year. */
    public static ExpenditureEntry cost(CostCategory category, String label, String amount) {
        return cost(category, label, YEAR, amount);
    }

    /** A plain cost. */
    public static ExpenditureEntry cost(CostCategory category, String label, int year, String amount) {
        return new ExpenditureEntry(category, label, year, LineCost.of(Money.of(amount)), "");
    }

    /** A share of an annual salary. */
    public static ExpenditureEntry salary(String label, String annual, String share) {
        return new ExpenditureEntry(
                CostCategory.STAFF, label, YEAR, LineCost.share(Money.of(annual), Rate.of(share)), "Bulletins de paie");
    }

    /** A secured resource of the year. */
    public static FundingEntry source(FundingSourceKind kind, String funder, String amount) {
        return source(kind, funder, YEAR, amount);
    }

    /** A secured resource. */
    public static FundingEntry source(FundingSourceKind kind, String funder, int year, String amount) {
        return new FundingEntry(kind, funder, year, Money.of(amount), FundingSourceStatus.SECURED, "");
    }

    /** A generous call, carried out in 2026: all computed options, 60 % at most, at least 10 000 € of grant. */
    public static PlanConstraints constraints() {
        return new PlanConstraints(
                law(),
                DateRange.of("2026-01-01", "2026-12-31"),
                EnumSet.of(CostOption.REAL, CostOption.T40, CostOption.T15),
                Rate.of("0.60"),
                Money.of(10_000),
                Money.of(20_000),
                Money.of(1_080_000),
                false);
    }
}
