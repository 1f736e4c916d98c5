package fr.viaduc.domain.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A share kept as an exact fraction, such as the co-financing rate 63 840 / 109 200, never as the rounded percentage that
 * is displayed.
 *
 * @param numerator not negative
 * @param denominator above zero, without common divisor with the numerator
 */
public record Rate(BigInteger numerator, BigInteger denominator) implements Comparable<Rate>, Serializable {

    /** Nothing of the whole. */
    public static final Rate ZERO = new Rate(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Rate ONE = new Rate(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern FRACTION = Pattern.compile("(\\d+)/(\\d+)");
    private static final Pattern FRENCH_PERCENT =
            Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,4}))?[ \u00A0\u2009\u202F]?%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws RuleViolation {@code rate.undefined} when the fraction is negative or has no whole */
    public Rate {
        Objects.requireNonNull(numerator, "A rate has a numerator.");
        Objects.requireNonNull(denominator, "A rate has a denominator.");
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new RuleViolation("rate.undefined", numerator, denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A rate written as a program writes it: a decimal such as {@code 0.40} or a fraction such as {@code 2/5}. */
    public static Rate of(String plain) {
        var fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            return new Rate(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)));
        }
        BigDecimal decimal = new BigDecimal(plain);
        int scale = Math.max(decimal.scale(), 0);
        return new Rate(decimal.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /**
     * Reads a percentage as people type it: {@code 80}, {@code 33,33 %}; at most three digits and four decimals.
     *
     * @throws RuleViolation {@code rate.format} with the text typed when it is not a percentage
     */
    public static Rate parsePercent(String typed) {
        String text = typed == null ? "" : typed.strip();
        var matcher = FRENCH_PERCENT.matcher(text);
        if (!matcher.matches()) {
            throw new RuleViolation("rate.format", text);
        }
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        return new Rate(new BigInteger(matcher.group(1) + decimals), BigInteger.TEN.pow(decimals.length() + 2));
    }

    /**
     * The exact share that a part has in a whole.
     *
     * @throws RuleViolation {@code rate.undefined} when the part is negative or the whole is not above zero
     */
    public static Rate ratio(Money part, Money whole) {
        return new Rate(part.cents(), whole.cents());
    }

    /**
     * The exact share that a time has in a whole.
     *
     * @throws RuleViolation {@code rate.undefined} when the whole is no time at all
     */
    public static Rate ratio(Hours part, Hours whole) {
        return new Rate(part.value().unscaledValue(), whole.value().unscaledValue());
    }

    /** Both shares together. */
    public Rate plus(Rate other) {
        return new Rate(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The share of a share. */
    public Rate times(Rate other) {
        return new Rate(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Whether it is strictly above the other. */
    public boolean isGreaterThan(Rate other) {
        return compareTo(other) > 0;
    }

    /** Whether it is strictly below the other. */
    public boolean isLessThan(Rate other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Rate other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For display only: the percentage to two decimals, such as {@code 58,46 %}. */
    public String percent() {
        BigDecimal rounded = new BigDecimal(numerator)
                .multiply(HUNDRED)
                .divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
        return FrenchNumbers.groupedShort(rounded) + FrenchNumbers.SPACE + "%";
    }

    /** The exact fraction, as it is stored: {@code 2/5}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
