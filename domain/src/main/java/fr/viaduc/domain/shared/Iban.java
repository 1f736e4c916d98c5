package fr.viaduc.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A bank account to be paid (ISO 13616), with the length that its country prescribes and, for French accounts, the key
 * of the national account number (RIB).
 *
 * @param value capital letters and digits, without spaces
 */
public record Iban(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    /** Lengths of the countries of the single euro payments area (ISO 13616 registry). */
    private static final Map<Integer, String> COUNTRIES_BY_LENGTH = Map.ofEntries(
            Map.entry(15, "NO"),
            Map.entry(16, "BE"),
            Map.entry(18, "DK FI NL"),
            Map.entry(19, "MK SI"),
            Map.entry(20, "AT EE LT LU"),
            Map.entry(21, "CH HR LI LV"),
            Map.entry(22, "BG DE GB IE ME RS VA"),
            Map.entry(23, "GI"),
            Map.entry(24, "AD CZ ES MD RO SE SK"),
            Map.entry(25, "PT"),
            Map.entry(26, "IS"),
            Map.entry(27, "FR GR IT MC SM"),
            Map.entry(28, "AL CY HU PL"),
            Map.entry(31, "MT"));

    /** @throws RuleViolation {@code iban.invalid} when the shape, the length or a key is wrong */
    public Iban {
        if (value == null || !SHAPE.matcher(value).matches() || !checks(value)) {
            throw new RuleViolation("iban.invalid", value == null ? "" : value);
        }
    }

    /**
     * Reads an account as people type it, with or without spaces, in any case.
     *
     * @throws RuleViolation {@code iban.invalid} with the text typed
     */
    public static Iban parse(String typed) {
        return new Iban(CheckDigits.withoutSpaces(typed).toUpperCase(Locale.ROOT));
    }

    private static boolean checks(String value) {
        String country = value.substring(0, 2);
        String prescribed = COUNTRIES_BY_LENGTH.getOrDefault(value.length(), "");
        boolean known = COUNTRIES_BY_LENGTH.values().stream().anyMatch(codes -> codes.contains(country));
        return (prescribed.contains(country) || !known)
                && CheckDigits.modulo97(asDigits(value.substring(4) + value.substring(0, 4))) == 1
                && (!(country.equals("FR") || country.equals("MC")) || hasFrenchKey(value.substring(4)));
    }

    private static String asDigits(String text) {
        return text.chars()
                .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
                .collect(Collectors.joining());
    }

    /** Bank, branch, account and key of a RIB make a multiple of 97, letters counting as in the banking alphabet. */
    private static boolean hasFrenchKey(String rib) {
        String digits = rib.chars()
                .mapToObj(c -> Character.isDigit(c)
                        ? Character.toString(c)
                        : Integer.toString("AJ BKSCLTDMUENVFOWGPXHQYIRZ".indexOf(c) / 3 + 1))
                .collect(Collectors.joining());
        return CheckDigits.modulo97(digits) == 0;
    }

    /** In groups of four: {@code FR76 3000 6000 …}. */
    public String format() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Enough for its holder to recognise it, not to use it: {@code FR76 … 0189}. */
    public String masked() {
        return value.substring(0, 4) + FrenchNumbers.SPACE + "\u2026" + FrenchNumbers.SPACE
                + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
