package fr.viaduc.domain.check;

import static fr.viaduc.domain.application.FundingSourceKind.IN_KIND;
import static fr.viaduc.domain.application.FundingSourceKind.OWN;
import static fr.viaduc.domain.application.FundingSourceKind.PRIVATE;
import static fr.viaduc.domain.application.FundingSourceKind.PUBLIC;
import static fr.viaduc.domain.legal.LegalParametersFixture.law;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.check.AmountDue.TraceLine;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountDueCalculatorTest {

    private static final AgreedAmounts SIXTY_PERCENT = new AgreedAmounts(Money.of(100_000), Money.of(60_000));
    private static final Rate NO_CAP = Rate.ONE;

    @Test
    @DisplayName("R-DUE-1 vector A, interim: 50 000 retained, 18 000 advanced, 12 000 to pay")
    void vectorAInterim() {
        AmountDue due = interim("50000", NO_CAP, "18000");
        assertEquals(Money.of(30_000), due.due());
        assertEquals(Money.of(12_000), due.toPay());
    }

    @Test
    @DisplayName("R-DUE-2 vector A, final: the other resources leave 48 000, 18 000 to pay")
    void vectorAFinal() {
        AmountDue due = balance("90000", List.of(CoFunding.received(PUBLIC, Money.of(42_000))), "30000");
        assertEquals(Money.of(48_000), due.due());
        assertEquals(Money.of(18_000), due.toPay());
    }

    @Test
    @DisplayName("R-DUE-2 vector B: a co-funder who has not paid yet counts for the amount agreed")
    void vectorBUnpaidCoFunder() {
        AmountDue due = balance(
                "90000",
                List.of(
                        CoFunding.received(PUBLIC, Money.of(30_000)),
                        CoFunding.awaited(PRIVATE, Money.of(10_000)),
                        CoFunding.received(OWN, Money.of(10_000))),
                "30000");
        assertEquals(Money.of(50_000), due.due());
        assertEquals(Money.of(20_000), due.toPay());
    }

    @Test
    @DisplayName("R-DUE-2 a co-funder who is done counts for what was received, less or more than agreed")
    void aFinishedCoFunderCountsForWhatWasReceived() {
        Money agreed = Money.of(10_000);
        assertEquals(Money.of(4_000), new CoFunding(PUBLIC, agreed, Money.of(4_000), true).counted());
        assertEquals(agreed, new CoFunding(PUBLIC, agreed, Money.of(4_000), false).counted());
        assertEquals(Money.of(12_000), new CoFunding(PUBLIC, agreed, Money.of(12_000), false).counted());
        assertThrows(IllegalArgumentException.class, () -> CoFunding.received(PUBLIC, Money.of(-1)));
    }

    @Test
    @DisplayName("R-DUE-6 vector C: 24 000 due, 30 000 paid, 6 000 to be paid back")
    void vectorCUndue() {
        AmountDue due = balance("40000", List.of(CoFunding.received(PUBLIC, Money.of(10_000))), "30000");
        assertEquals(Money.of(24_000), due.due());
        assertEquals(Money.ZERO, due.toPay());
        assertEquals(Money.of(6_000), due.toRecover());
        assertEquals(Money.of(-6_000), due.balance());
    }

    @Test
    @DisplayName("R-DUE-3 vector D: 40 % on the staff retained, the exact rate and not the displayed 58,46 %")
    void vectorDFlatRate() {
        AgreedAmounts agreed = new AgreedAmounts(Money.of(109_200), Money.of(63_840));
        RetainedCost retained = RetainedCost.of(
                FlatRate.of(CostOption.T40, law()),
                List.of(
                        new CheckedCost(CostCategory.STAFF, Money.of(70_000), Money.of(70_000)),
                        new CheckedCost(CostCategory.STAFF, Money.of(8_000), Money.ZERO)),
                Map.of(),
                List.of());
        assertEquals(Money.of(98_000), retained.total());
        AmountDue due = AmountDueCalculator.interim(agreed, retained, PublicityCorrection.NONE, NO_CAP, Money.ZERO);
        assertEquals(Money.of("57292.30"), due.toPay());
    }

    /** Worked example 6: C = 120 000, F = 72 000, 41 600 paid. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a as planned,120000.00,48000,72000.00,72000.00,72000.00,30400.00",
        "b under-execution,98765.43,39000,59259.25,59765.43,59259.25,17659.25",
        "c over-funding,110000.00,50000,66000.00,60000.00,60000.00,18400.00",
        "d overspend capped,131000.00,48000,72000.00,72000.00,72000.00,30400.00",
        "e negative balance,30000.00,10000,18000.00,20000.00,18000.00,-23600.00"
    })
    @DisplayName("R-DUE-2 worked example 6 comes out to the cent")
    void example6ComesOutToTheCent(
            String name, String retained, String others, String share, String left, String due, String balance) {
        AmountDue result = AmountDueCalculator.balance(
                new AgreedAmounts(Money.of(120_000), Money.of(72_000)),
                RetainedCost.of(Money.of(retained)),
                Money.ZERO,
                List.of(CoFunding.received(PUBLIC, Money.of(others))),
                PublicityCorrection.NONE,
                Money.of(41_600));
        assertEquals(Money.of(share), result.amountOf(DueStep.RATE_SHARE).orElseThrow());
        assertEquals(
                Money.of(left), result.amountOf(DueStep.COST_LESS_RESOURCES).orElseThrow());
        assertEquals(Money.of(due), result.due());
        assertEquals(Money.of(balance), result.balance());
        assertEquals(Money.of(balance).negate().max(Money.ZERO), result.toRecover());
    }

    @Test
    @DisplayName("R-DUE-1 advance and interim payments stay within the cap")
    void interimPaymentsStayWithinTheCap() {
        AmountDue due = interim("100000", Rate.of("0.80"), "18000");
        assertEquals(Money.of(48_000), due.due());
        assertEquals(Money.of(30_000), due.toPay());
    }

    @Test
    @DisplayName("R-DUE-6 an advance above the interim due is not claimed back before the end")
    void nothingIsClaimedBackBeforeTheEnd() {
        AmountDue due = interim("10000", NO_CAP, "18000");
        assertEquals(Money.of(-12_000), due.balance());
        assertEquals(Money.ZERO, due.toPay());
        assertEquals(Money.ZERO, due.toRecover());
    }

    @Test
    @DisplayName("R-DUE-3 rejections, extrapolation, flat rate and procurement in this order")
    void retainsWhatIsLeft() {
        RetainedCost retained = RetainedCost.of(
                FlatRate.of(CostOption.T15, law()),
                List.of(
                        new CheckedCost(CostCategory.STAFF, Money.of("10000.00"), Money.of("9000.00")),
                        new CheckedCost(CostCategory.EXTERNAL_SERVICES, Money.of("5000.00"), Money.of("4000.00")),
                        new CheckedCost(CostCategory.PARTICIPANTS, Money.of("700.00"), Money.of("700.00"))),
                Map.of(CostCategory.STAFF, Money.of("500.00"), CostCategory.EXTERNAL_SERVICES, Money.of("100.00")),
                List.of(new ProcurementCorrection(
                        "Marché d'ateliers", Money.of("4000.00"), List.of(Rate.of("0.05"), Rate.of("0.25")))));
        assertEquals(
                new RetainedCost(
                        Money.of("15700.00"),
                        Money.of("2000.00"),
                        Money.of("600.00"),
                        Money.of("1275.00"),
                        Money.of("1000.00")),
                retained);
        assertEquals(Money.of("13375.00"), retained.total());
    }

    @Test
    @DisplayName("R-DUE-3 the flat rate is cut line by line and stays within its exact share")
    void theFlatRateIsCutLineByLine() {
        FlatRate t15 = FlatRate.of(CostOption.T15, law());
        CheckedCost line = new CheckedCost(CostCategory.STAFF, Money.of("0.99"), Money.of("0.99"));
        List<CheckedCost> costs = List.of(line, line, line);
        assertEquals(
                Money.of("0.42"),
                RetainedCost.of(t15, costs, Map.of(), List.of()).flatRate());
        Map<CostCategory, Money> lost = Map.of(CostCategory.STAFF, Money.of("0.30"));
        assertEquals(
                Money.of("0.40"), RetainedCost.of(t15, costs, lost, List.of()).flatRate());
        Map<CostCategory, Money> all = Map.of(CostCategory.STAFF, Money.of("9.99"));
        assertEquals(Money.ZERO, RetainedCost.of(t15, costs, all, List.of()).total());
    }

    @Test
    @DisplayName("R-DUE-3 a line is never accepted for more than was declared")
    void aLineIsNeverAcceptedForMoreThanWasDeclared() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CheckedCost(CostCategory.STAFF, Money.of(1), Money.of("1.01")));
        assertThrows(
                IllegalArgumentException.class, () -> new CheckedCost(CostCategory.STAFF, Money.of(1), Money.of(-1)));
        assertThrows(IllegalArgumentException.class, () -> new ProcurementCorrection("Marché", Money.of(1), List.of()));
    }

    @Test
    @DisplayName("R-DUE-4 the publicity correction takes up to 3 % of the support, and not more")
    void thePublicityCorrectionTakesUpToThreePercent() {
        AmountDue due = AmountDueCalculator.balance(
                SIXTY_PERCENT,
                RetainedCost.of(Money.of(100_000)),
                Money.ZERO,
                List.of(CoFunding.received(PUBLIC, Money.of(40_000))),
                PublicityCorrection.of(Rate.of("0.03"), law()),
                Money.ZERO);
        assertEquals(Money.of(1_800), due.amountOf(DueStep.PUBLICITY_CORRECTION).orElseThrow());
        assertEquals(Money.of(58_200), due.due());
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> PublicityCorrection.of(Rate.of("0.0301"), law()));
        assertEquals("amount.due.publicity.above.maximum", refusal.code());
    }

    @Test
    @DisplayName("R-DUE-5 in-kind costs do not attract public support, even when the resource is forgotten")
    void inKindCostsDoNotAttractPublicSupport() {
        AmountDue forgotten = AmountDueCalculator.balance(
                SIXTY_PERCENT,
                RetainedCost.of(Money.of(100_000)),
                Money.of(30_000),
                List.of(CoFunding.received(PUBLIC, Money.of(20_000))),
                PublicityCorrection.NONE,
                Money.ZERO);
        assertEquals(Money.of(50_000), forgotten.due());
        AmountDue counted = AmountDueCalculator.balance(
                SIXTY_PERCENT,
                RetainedCost.of(Money.of(100_000)),
                Money.of(30_000),
                List.of(CoFunding.received(PUBLIC, Money.of(20_000)), CoFunding.received(IN_KIND, Money.of(30_000))),
                PublicityCorrection.NONE,
                Money.ZERO);
        assertEquals(forgotten.due(), counted.due());
        assertEquals(counted.amountOf(DueStep.COST_LESS_RESOURCES), counted.amountOf(DueStep.IN_KIND_CEILING));
    }

    @Test
    @DisplayName("R-DUE-6 resources above the cost leave nothing due")
    void resourcesAboveTheCostLeaveNothingDue() {
        AmountDue due = balance("40000", List.of(CoFunding.received(PUBLIC, Money.of(50_000))), "18000");
        assertEquals(Money.ZERO, due.due());
        assertEquals(Money.of(18_000), due.toRecover());
    }

    @Test
    void refusesAnAgreementWithoutCostOrWithMoreGrantThanCost() {
        assertEquals(
                "amount.due.agreement.invalid",
                assertThrows(RuleViolation.class, () -> new AgreedAmounts(Money.ZERO, Money.ZERO))
                        .code());
        assertThrows(RuleViolation.class, () -> new AgreedAmounts(Money.of(1), Money.of("1.01")));
        assertThrows(IllegalArgumentException.class, () -> interim("1", NO_CAP, "-1"));
    }

    @Test
    @DisplayName("R-DUE-7 the calculation names its steps in order")
    void theCalculationNamesItsStepsInOrder() {
        assertEquals(
                List.of(
                        DueStep.DECLARED,
                        DueStep.LINE_REJECTIONS,
                        DueStep.EXTRAPOLATED_REJECTIONS,
                        DueStep.FLAT_RATE,
                        DueStep.PROCUREMENT_CORRECTIONS,
                        DueStep.RETAINED,
                        DueStep.AGREED_COST,
                        DueStep.CAPPED_COST,
                        DueStep.AGREED_ESF,
                        DueStep.RATE_SHARE,
                        DueStep.OTHER_RESOURCES,
                        DueStep.COST_LESS_RESOURCES,
                        DueStep.IN_KIND_CEILING,
                        DueStep.DUE_BEFORE_CORRECTION,
                        DueStep.PUBLICITY_CORRECTION,
                        DueStep.DUE,
                        DueStep.ALREADY_PAID,
                        DueStep.BALANCE),
                balance("1", List.of(), "0").trace().stream()
                        .map(TraceLine::step)
                        .toList());
    }

    private static AmountDue interim(String retained, Rate cap, String paid) {
        return AmountDueCalculator.interim(
                SIXTY_PERCENT, RetainedCost.of(Money.of(retained)), PublicityCorrection.NONE, cap, Money.of(paid));
    }

    private static AmountDue balance(String retained, List<CoFunding> coFunding, String paid) {
        return AmountDueCalculator.balance(
                SIXTY_PERCENT,
                RetainedCost.of(Money.of(retained)),
                Money.ZERO,
                coFunding,
                PublicityCorrection.NONE,
                Money.of(paid));
    }
}
