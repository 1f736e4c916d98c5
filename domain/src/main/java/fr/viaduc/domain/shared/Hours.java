package fr.viaduc.domain.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A working time in hours and hundredths of an hour; not negative.
 *
 * @param value hours, scale 2, at most six digits before the decimal point
 */
public record Hours(BigDecimal value) implements Comparable<Hours>, Serializable {

    /** No time. */
    public static final Hours ZERO = new Hours(BigDecimal.ZERO);

    private static final int SCALE = 2;
    private static final int INTEGER_DIGITS = 6;

    /**
     * @throws RuleViolation {@code hours.invalid} when the time is negative, has more than two decimals or more than six
     *     digits before them
     */
    public Hours {
        Objects.requireNonNull(value, "A working time is a number of hours.");
        BigDecimal stripped = value.stripTrailingZeros();
        if (value.signum() < 0
                || stripped.scale() > SCALE
                || stripped.precision() - stripped.scale() > INTEGER_DIGITS) {
            throw new RuleViolation("hours.invalid", value);
        }
        value = value.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /** Hours written as a program writes them, such as {@code 151.67}. */
    public static Hours of(String plain) {
        return new Hours(new BigDecimal(plain));
    }

    /** A whole number of hours. */
    public static Hours of(long hours) {
        return new Hours(BigDecimal.valueOf(hours));
    }

    /**
     * Reads hours as people type them: {@code 1 100,5}, {@code 151.67 h}.
     *
     * @throws RuleViolation {@code hours.invalid} with the text typed when it is not a working time
     */
    public static Hours parseFrench(String typed) {
        String text = FrenchNumbers.plain(typed == null ? "" : typed.strip().replaceFirst("[hH]$", ""));
        if (!text.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            throw new RuleViolation("hours.invalid", typed == null ? "" : typed);
        }
        return of(text);
    }

    /** Both together. */
    public Hours plus(Hours other) {
        return new Hours(value.add(other.value));
    }

    /** The shorter of both. */
    public Hours min(Hours other) {
        return compareTo(other) > 0 ? other : this;
    }

    /** Whether it is strictly longer than the other. */
    public boolean isGreaterThan(Hours other) {
        return compareTo(other) > 0;
    }

    /** Whether it is no time at all. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /** The number of hours, to be multiplied by an hourly amount. */
    public Quantity asQuantity() {
        return new Quantity(value);
    }

    @Override
    public int compareTo(Hours other) {
        return value.compareTo(other.value);
    }

    /** As a program writes it: {@code 151.67}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }

    /** As French readers expect it: {@code 1 100,5 h}. */
    public String format() {
        return FrenchNumbers.groupedShort(value) + FrenchNumbers.SPACE + "h";
    }
}
