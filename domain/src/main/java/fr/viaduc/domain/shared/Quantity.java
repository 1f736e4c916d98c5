package fr.viaduc.domain.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number of units, such as monthly transport passes or hours to be paid; not negative, at most four decimals.
 *
 * @param value number of units, scale 4
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity>, Serializable {

    /** One unit. */
    public static final Quantity ONE = new Quantity(BigDecimal.ONE);

    private static final int SCALE = 4;
    private static final int INTEGER_DIGITS = 10;

    /**
     * @throws RuleViolation {@code quantity.invalid} when it is negative, has more than four decimals or more than ten
     *     digits before them
     */
    public Quantity {
        Objects.requireNonNull(value, "A quantity is a number.");
        BigDecimal stripped = value.stripTrailingZeros();
        if (value.signum() < 0
                || stripped.scale() > SCALE
                || stripped.precision() - stripped.scale() > INTEGER_DIGITS) {
            throw new RuleViolation("quantity.invalid", value);
        }
        value = value.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    /** A quantity written as a program writes it, such as {@code 12} or {@code 0.5}. */
    public static Quantity of(String plain) {
        return new Quantity(new BigDecimal(plain));
    }

    /** A whole number of units. */
    public static Quantity of(long units) {
        return new Quantity(BigDecimal.valueOf(units));
    }

    /**
     * Reads a quantity as people type it: {@code 12}, {@code 0,5}.
     *
     * @throws RuleViolation {@code quantity.invalid} with the text typed when it is not a quantity
     */
    public static Quantity parseFrench(String typed) {
        String text = FrenchNumbers.plain(typed);
        if (!text.matches("\\d{1,10}(\\.\\d{1,4})?")) {
            throw new RuleViolation("quantity.invalid", typed == null ? "" : typed);
        }
        return of(text);
    }

    /** Both together. */
    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    /** As a program writes it, without useless zeros: {@code 0.5}. */
    @Override
    public String toString() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** As French readers expect it: {@code 1 250,5}. */
    public String format() {
        return FrenchNumbers.groupedShort(value);
    }
}
