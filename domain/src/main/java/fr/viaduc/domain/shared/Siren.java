package fr.viaduc.domain.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number under which INSEE knows a legal person: nine digits, the last of which is a Luhn check.
 *
 * @param value nine digits, without spaces
 */
public record Siren(String value) implements Serializable {

    private static final Pattern NINE_DIGITS = Pattern.compile("\\d{9}");
    private static final String ALL_ZERO = "000000000";

    /** @throws RuleViolation {@code siren.invalid} when it is not nine digits, all zero, or the check digit is wrong */
    public Siren {
        if (value == null
                || !NINE_DIGITS.matcher(value).matches()
                || value.equals(ALL_ZERO)
                || !CheckDigits.luhn(value)) {
            throw new RuleViolation("siren.invalid", value == null ? "" : value);
        }
    }

    /**
     * Reads a number as people type it, with or without spaces.
     *
     * @throws RuleViolation {@code siren.invalid} with the text typed
     */
    public static Siren parse(String typed) {
        return new Siren(CheckDigits.withoutSpaces(typed));
    }

    /** In groups of three: {@code 732 829 320}. */
    public String format() {
        return value.substring(0, 3)
                + FrenchNumbers.SPACE
                + value.substring(3, 6)
                + FrenchNumbers.SPACE
                + value.substring(6);
    }

    @Override
    public String toString() {
        return value;
    }
}
