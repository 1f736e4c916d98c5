package fr.viaduc.domain.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount in euros, exact to the cent.
 *
 * <p>An amount never holds more than two decimals: what a computation would add below the cent is cut, never rounded up,
 * because the flat rates and the grant are ceilings ("up to", Reg. (EU) 2021/1060 art. 53 to 56). The only operations
 * that cut are {@link #times(Rate)}, {@link #times(Quantity)} and {@link #allocate(List)}.
 *
 * @param amount euros, scale 2, at most twelve digits before the decimal point
 */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    /** Nothing. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int SCALE = 2;
    private static final int INTEGER_DIGITS = 12;
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Pattern FRENCH =
            Pattern.compile("([-\u2212]?)(\\d{1,12}|\\d{1,3}(?:[ \u00A0\u2009\u202F]\\d{3}){1,3})(?:[.,](\\d{1,2}))?"
                    + "[ \u00A0\u2009\u202F]?\u20AC?");

    /**
     * @throws RuleViolation {@code money.decimals} when the amount has more than two decimals, {@code money.too.large}
     *     when it has more than twelve digits before the decimal point
     */
    public Money {
        Objects.requireNonNull(amount, "An amount is a number.");
        if (amount.stripTrailingZeros().scale() > SCALE) {
            throw new RuleViolation("money.decimals", amount);
        }
        amount = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
        if (amount.precision() - SCALE > INTEGER_DIGITS) {
            throw new RuleViolation("money.too.large", amount);
        }
    }

    /** An amount written as a program writes it, such as {@code 1234.56}. */
    public static Money of(String plain) {
        return new Money(new BigDecimal(plain));
    }

    /** A whole number of euros. */
    public static Money of(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    /**
     * Reads an amount as people type it: {@code 1 234,56}, {@code 1234.56}, {@code 1 234,56 €}; thousands are separated
     * by any kind of space. A leading minus sign is understood; whether a negative amount makes sense is for the field
     * to say.
     *
     * @throws RuleViolation {@code money.format} with the text typed when it is not an amount, has more than two
     *     decimals or more than twelve digits before them
     */
    public static Money parseFrench(String typed) {
        String text = typed == null ? "" : typed.strip();
        var matcher = FRENCH.matcher(text);
        if (!matcher.matches()) {
            throw new RuleViolation("money.format", text);
        }
        String digits = matcher.group(2).replaceAll("\\D", "");
        String cents = matcher.group(3) == null ? "0" : matcher.group(3);
        Money read = of(digits + "." + cents);
        return matcher.group(1).isEmpty() ? read : read.negate();
    }

    /** Total of the amounts; zero when there is none. */
    public static Money sum(Collection<Money> amounts) {
        return sum(amounts.stream());
    }

    /** Total of the amounts; zero when there is none. */
    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    /** The sum of both. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** What is left after taking the other away; may be negative. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** The same amount on the other side of zero. */
    public Money negate() {
        return new Money(amount.negate());
    }

    /** The share of this amount, cut to the cent towards zero. */
    public Money times(Rate rate) {
        return new Money(amount.multiply(new BigDecimal(rate.numerator()))
                .divide(new BigDecimal(rate.denominator()), SCALE, RoundingMode.DOWN));
    }

    /** This unit amount for a number of units, cut to the cent towards zero. */
    public Money times(Quantity quantity) {
        return new Money(amount.multiply(quantity.value()).setScale(SCALE, RoundingMode.DOWN));
    }

    /** The smaller of both. */
    public Money min(Money other) {
        return isGreaterThan(other) ? other : this;
    }

    /** The larger of both. */
    public Money max(Money other) {
        return isLessThan(other) ? other : this;
    }

    /** Whether it is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether it is above zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Whether it is strictly above the other. */
    public boolean isGreaterThan(Money other) {
        return compareTo(other) > 0;
    }

    /** Whether it is strictly below the other. */
    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /**
     * Divides this amount in proportion to weights, so that the parts add up to it exactly: each part is cut to the
     * cent, and the cents that remain go to the part with the largest weight (the first of them).
     *
     * @param weights in the order of the parts; none negative, at least one above zero
     * @return the parts, in the order of the weights
     */
    public List<Money> allocate(List<Money> weights) {
        Money total = sum(weights);
        if (weights.stream().anyMatch(Money::isNegative) || !total.isPositive()) {
            throw new IllegalArgumentException("Weights are positive and not all zero: " + weights);
        }
        List<Money> parts = new ArrayList<>(weights.size());
        for (Money weight : weights) {
            parts.add(times(Rate.ratio(weight, total)));
        }
        int largest = weights.indexOf(Collections.max(weights));
        parts.set(largest, parts.get(largest).plus(minus(sum(parts))));
        return List.copyOf(parts);
    }

    /** Divides this amount in equal parts that add up to it exactly; the first part takes the cents that remain. */
    public List<Money> allocateEvenly(int parts) {
        return allocate(Collections.nCopies(parts, new Money(CENT)));
    }

    /** The amount in cents, for exact fractions. */
    BigInteger cents() {
        return amount.unscaledValue();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** As a program writes it: {@code 1234.56}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }

    /** As French readers expect it: {@code 1 234,56 €}, with narrow no-break spaces. */
    public String format() {
        return FrenchNumbers.grouped(amount) + FrenchNumbers.SPACE + "\u20AC";
    }
}
