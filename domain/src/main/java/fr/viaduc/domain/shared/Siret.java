package fr.viaduc.domain.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number under which INSEE knows an establishment: the {@link Siren} of its legal person and five digits, the last
 * of which is a Luhn check. The establishments of La Poste (SIREN 356000000) may instead have a sum of digits that is a
 * multiple of five.
 *
 * @param value fourteen digits, without spaces
 */
public record Siret(String value) implements Serializable {

    private static final Pattern FOURTEEN_DIGITS = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    /** @throws RuleViolation {@code siret.invalid} when it is not fourteen digits, all zero, or a check digit is wrong */
    public Siret {
        if (value == null || !FOURTEEN_DIGITS.matcher(value).matches() || !checks(value)) {
            throw new RuleViolation("siret.invalid", value == null ? "" : value);
        }
    }

    /**
     * Reads a number as people type it, with or without spaces.
     *
     * @throws RuleViolation {@code siret.invalid} with the text typed
     */
    public static Siret parse(String typed) {
        return new Siret(CheckDigits.withoutSpaces(typed));
    }

    private static boolean checks(String value) {
        String siren = value.substring(0, 9);
        if (siren.chars().allMatch(digit -> digit == '0') || !CheckDigits.luhn(siren)) {
            return false;
        }
        return CheckDigits.luhn(value) || siren.equals(LA_POSTE) && CheckDigits.sum(value) % 5 == 0;
    }

    /** The legal person to which the establishment belongs. */
    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    /** In groups: {@code 732 829 320 00074}. */
    public String format() {
        return siren().format() + FrenchNumbers.SPACE + value.substring(9);
    }

    @Override
    public String toString() {
        return value;
    }
}
