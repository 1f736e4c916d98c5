package fr.viaduc.domain.shared;

import java.math.BigInteger;

/** Arithmetic of the digits that protect identifiers against typing errors. */
final class CheckDigits {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    /** Whether the Luhn sum of the digits is a multiple of ten. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Sum of the digits. */
    static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }

    /** Remainder of a whole number, however long, by 97. */
    static int modulo97(String digits) {
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    /** The text without spaces of any kind; empty for none. */
    static String withoutSpaces(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\u00A0\u2009\u202F]", "");
    }
}
