package fr.viaduc.domain.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.application.PlanComparison;
import fr.viaduc.domain.application.PlanYear;
import fr.viaduc.domain.appraisal.AppraisalFixture;
import fr.viaduc.domain.shared.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreedPlanTest {

    private final FinancingPlan retained = AppraisalFixture.plan(AppraisalFixture.depositedFile());

    @Test
    @DisplayName("R-AGR-2 what was granted in full is agreed as it was retained")
    void aFullGrantKeepsTheRetainedPlan() {
        FinancingPlan agreed = AgreedPlan.of(retained, Money.of(60_000), "Association Cap");
        assertEquals(true, PlanComparison.between(retained, agreed).isIdentical());
    }

    @Test
    @DisplayName("R-AGR-2 a smaller grant is made up by the carrier's own money, year by year and to the cent")
    void aSmallerGrantIsMadeUpByOwnMoney() {
        FinancingPlan agreed = AgreedPlan.of(retained, Money.of("49999.99"), "Association Cap");
        assertEquals(Money.of("49999.99"), agreed.esfAmount());
        assertEquals(Money.of(100_000), agreed.totalEligibleCost());
        assertEquals(Money.of("50000.01"), agreed.resourcesOf(FundingSourceKind.OWN));
        for (PlanYear year : agreed.years()) {
            assertEquals(Money.ZERO, year.balance(), () -> "year " + year.year());
        }
    }

    @Test
    void ownMoneyIsAddedWhereThereWasNone() {
        FinancingPlan plan = AppraisalFixture.plan(AppraisalFixture.depositedFile());
        plan.sources().stream()
                .filter(source -> source.kind() == FundingSourceKind.OWN)
                .forEach(source -> plan.removeSource(source.id()));
        FinancingPlan agreed = AgreedPlan.of(plan, Money.of(50_000), "Association Cap");
        assertEquals(Money.of(10_000), agreed.resourcesOf(FundingSourceKind.OWN));
    }
}
