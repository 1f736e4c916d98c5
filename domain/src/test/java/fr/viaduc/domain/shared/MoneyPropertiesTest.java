package fr.viaduc.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyPropertiesTest {

    @Property(tries = 1000)
    void thePartsOfAnAllocationAddUpToTheWhole(@ForAll("amounts") Money whole, @ForAll("weights") List<Money> weights) {
        Assume.that(Money.sum(weights).isPositive());
        List<Money> parts = whole.allocate(weights);
        assertEquals(weights.size(), parts.size());
        assertEquals(whole, Money.sum(parts));
    }

    @Property(tries = 1000)
    void onlyTheLargestShareDiffersFromItsExactProportionByACentOrMore(
            @ForAll("amounts") Money whole, @ForAll("weights") List<Money> weights) {
        Money total = Money.sum(weights);
        Assume.that(total.isPositive());
        List<Money> parts = whole.allocate(weights);
        int largest = weights.indexOf(weights.stream().max(Money::compareTo).orElseThrow());
        for (int i = 0; i < parts.size(); i++) {
            if (i != largest) {
                assertEquals(whole.times(Rate.ratio(weights.get(i), total)), parts.get(i));
            }
        }
    }

    @Property(tries = 1000)
    void aShareNeverExceedsItsExactProportion(@ForAll("positiveAmounts") Money whole, @ForAll("shares") Rate share) {
        BigDecimal part = whole.times(share).amount();
        BigDecimal exactTimesDenominator = whole.amount().multiply(new BigDecimal(share.numerator()));
        BigDecimal denominator = new BigDecimal(share.denominator());
        assertTrue(part.multiply(denominator).compareTo(exactTimesDenominator) <= 0);
        assertTrue(part.add(new BigDecimal("0.01")).multiply(denominator).compareTo(exactTimesDenominator) > 0);
    }

    @Property(tries = 1000)
    void whatIsShownCanBeTypedAgain(@ForAll("amounts") Money amount) {
        assertEquals(amount, Money.parseFrench(amount.format()));
        assertEquals(amount, Money.of(amount.toString()));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999.99"), new BigDecimal("99999999.99"))
                .ofScale(2)
                .map(Money::new);
    }

    @Provide
    Arbitrary<Money> positiveAmounts() {
        return amounts().map(amount -> amount.isNegative() ? amount.negate() : amount);
    }

    @Provide
    Arbitrary<List<Money>> weights() {
        return positiveAmounts().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Rate> shares() {
        return Arbitraries.longs().between(1, 1_000_000).flatMap(denominator -> Arbitraries.longs()
                .between(0, denominator)
                .map(numerator -> new Rate(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))));
    }
}
