package fr.viaduc.bench;

import java.util.concurrent.ThreadLocalRandom;

/** Numbers of organisations that exist in no register and pass its check. */
public final class Sirets {

    private Sirets() {}

    /** A new one: tests that sign organisations up do not meet. */
    public static String draw() {
        return withKey(withKey(String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999))) + "0001");
    }

    /** The digits with the one that Luhn's formula adds. */
    private static String withKey(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
