package fr.viaduc.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R-DUE-6: whatever comes in, the amount due lies between zero and the agreed grant. */
class AmountDuePropertiesTest {

    @Property(tries = 1000)
    void theBalanceIsDrawnOnAnAmountBetweenZeroAndTheGrant(
            @ForAll("agreements") AgreedAmounts agreed,
            @ForAll("amounts") Money retained,
            @ForAll("amounts") Money inKind,
            @ForAll("resources") List<CoFunding> coFunding,
            @ForAll("corrections") PublicityCorrection correction,
            @ForAll("amounts") Money paid) {
        AmountDue due =
                AmountDueCalculator.balance(agreed, RetainedCost.of(retained), inKind, coFunding, correction, paid);
        assertBetweenZeroAndTheGrant(due, agreed);
        assertEquals(due.balance(), due.toPay().minus(due.toRecover()));
    }

    @Property(tries = 1000)
    void anInterimAmountLiesBetweenZeroAndTheGrant(
            @ForAll("agreements") AgreedAmounts agreed,
            @ForAll("amounts") Money retained,
            @ForAll("corrections") PublicityCorrection correction,
            @ForAll("shares") Rate cap,
            @ForAll("amounts") Money paid) {
        AmountDue due = AmountDueCalculator.interim(agreed, RetainedCost.of(retained), correction, cap, paid);
        assertBetweenZeroAndTheGrant(due, agreed);
        assertFalse(due.toPay().isNegative());
        assertTrue(due.toRecover().isZero());
    }

    @Property(tries = 1000)
    void moreRetainedNeverMakesLessDue(
            @ForAll("agreements") AgreedAmounts agreed,
            @ForAll("amounts") Money retained,
            @ForAll("amounts") Money more) {
        Money due = balanceOf(agreed, retained);
        assertFalse(balanceOf(agreed, retained.plus(more)).isLessThan(due));
    }

    @Property(tries = 1000)
    void theInKindCeilingGivesTheSameNumberWhenTheResourceIsCounted(
            @ForAll("agreements") AgreedAmounts agreed,
            @ForAll("amounts") Money retained,
            @ForAll("amounts") Money inKind,
            @ForAll("amounts") Money otherPublic) {
        Assume.that(!inKind.isGreaterThan(retained));
        AmountDue due = AmountDueCalculator.balance(
                agreed,
                RetainedCost.of(retained),
                inKind,
                List.of(
                        CoFunding.received(FundingSourceKind.IN_KIND, inKind),
                        CoFunding.received(FundingSourceKind.PUBLIC, otherPublic)),
                PublicityCorrection.NONE,
                Money.ZERO);
        assertEquals(due.amountOf(DueStep.COST_LESS_RESOURCES), due.amountOf(DueStep.IN_KIND_CEILING));
    }

    private static Money balanceOf(AgreedAmounts agreed, Money retained) {
        return AmountDueCalculator.balance(
                        agreed, RetainedCost.of(retained), Money.ZERO, List.of(), PublicityCorrection.NONE, Money.ZERO)
                .due();
    }

    private static void assertBetweenZeroAndTheGrant(AmountDue due, AgreedAmounts agreed) {
        assertFalse(due.due().isNegative());
        assertFalse(due.due().isGreaterThan(agreed.esf()));
    }

    @Provide
    Arbitrary<AgreedAmounts> agreements() {
        return Combinators.combine(amounts().filter(Money::isPositive), shares())
                .as((cost, share) -> new AgreedAmounts(cost, cost.times(share)));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999.99"))
                .ofScale(2)
                .map(Money::new);
    }

    @Provide
    Arbitrary<List<CoFunding>> resources() {
        return Combinators.combine(
                        Arbitraries.of(FundingSourceKind.class), amounts(), amounts(), Arbitraries.of(true, false))
                .as(CoFunding::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<PublicityCorrection> corrections() {
        return Arbitraries.of("0", "0.01", "0.03").map(rate -> new PublicityCorrection(Rate.of(rate)));
    }

    @Provide
    Arbitrary<Rate> shares() {
        return Arbitraries.longs()
                .between(0, 10_000)
                .map(share -> new Rate(BigInteger.valueOf(share), BigInteger.valueOf(10_000)));
    }
}
