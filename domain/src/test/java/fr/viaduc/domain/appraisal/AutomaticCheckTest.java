package fr.viaduc.domain.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.PlanComparison;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AutomaticCheckTest {

    private static AppraisalFacts facts(DateRange period, int participants, long median, String maxRate) {
        FinancingPlan plan = AppraisalFixture.plan(AppraisalFixture.depositedFile());
        return new AppraisalFacts(
                "AP-2027-01",
                DateRange.of("2027-01-01", "2028-12-31"),
                DateRange.of("2021-01-01", "2029-12-31"),
                period,
                LocalDate.parse("2027-01-15"),
                Rate.of(maxRate),
                PlanComparison.between(plan, plan.copy()),
                0,
                participants,
                Optional.of(Money.of(median)),
                false,
                Optional.of(false),
                3,
                Money.of(100_000),
                0);
    }

    private static FindingLevel level(AutomaticCheck check, AppraisalFacts facts) {
        return check.on(facts).level();
    }

    @Test
    @DisplayName("R-APR-2 every section but the opinion has something that the portal finds by itself")
    void everySectionIsChecked() {
        Set<AppraisalSection> checked = Arrays.stream(AutomaticCheck.values())
                .map(AutomaticCheck::section)
                .collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(AppraisalSection.OPINION)), checked);
    }

    @Test
    void aDayOutsideTheCallDeservesAttention() {
        DateRange inside = DateRange.of("2027-01-15", "2028-12-31");
        DateRange outside = DateRange.of("2027-01-14", "2029-01-01");
        assertEquals(FindingLevel.CLEAR, level(AutomaticCheck.WITHIN_CALL, facts(inside, 100, 1_000, "0.60")));
        assertEquals(FindingLevel.ATTENTION, level(AutomaticCheck.WITHIN_CALL, facts(outside, 100, 1_000, "0.60")));
        assertEquals(FindingLevel.CLEAR, level(AutomaticCheck.NOT_BEGUN, facts(inside, 100, 1_000, "0.60")));
        assertEquals(FindingLevel.ATTENTION, level(AutomaticCheck.NOT_BEGUN, facts(outside, 100, 1_000, "0.60")));
    }

    @Test
    void aCostPerParticipantAboveHalfAsMuchAgainDeservesAttention() {
        DateRange period = DateRange.of("2027-01-15", "2028-12-31");
        assertEquals(FindingLevel.CLEAR, level(AutomaticCheck.COST_PER_PARTICIPANT, facts(period, 100, 667, "0.60")));
        assertEquals(
                FindingLevel.ATTENTION, level(AutomaticCheck.COST_PER_PARTICIPANT, facts(period, 100, 666, "0.60")));
        assertEquals(FindingLevel.CLEAR, level(AutomaticCheck.COST_PER_PARTICIPANT, facts(period, 0, 666, "0.60")));
    }

    @Test
    void theRateOfTheCallIsAllowedAndNotMore() {
        DateRange period = DateRange.of("2027-01-15", "2028-12-31");
        assertEquals(FindingLevel.CLEAR, level(AutomaticCheck.RATE, facts(period, 1, 1, "0.60")));
        assertEquals(FindingLevel.ATTENTION, level(AutomaticCheck.RATE, facts(period, 1, 1, "0.5999")));
    }

    @Test
    void thePlaqueIsForMoreThanTheThreshold() {
        DateRange period = DateRange.of("2027-01-15", "2028-12-31");
        assertEquals(FindingLevel.CLEAR, level(AutomaticCheck.PLAQUE, facts(period, 1, 1, "0.60")));
    }

    @Test
    void realCostsAndOtherFilesRaiseTheRisk() {
        FinancingPlan plan = AppraisalFixture.plan(AppraisalFixture.depositedFile());
        assertEquals(1, RiskScore.of(plan, 0).points());
        assertEquals(2, RiskScore.of(plan, 1).points());
    }
}
