package fr.viaduc.domain.shared;

import java.math.BigDecimal;

/** How a number looks in French: decimal comma, thousands apart by a narrow no-break space. */
final class FrenchNumbers {

    /** Narrow no-break space, which also precedes a unit. */
    static final String SPACE = "\u202F";

    private FrenchNumbers() {}

    /** What was typed, with a decimal point and without the spaces between thousands; empty for none. */
    static String plain(String typed) {
        return typed == null
                ? ""
                : typed.strip().replaceAll("[ \u00A0\u2009\u202F]", "").replace(',', '.');
    }

    /** The number with all the decimals that it has. */
    static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(SPACE);
            }
            text.append(whole.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(',').append(plain, point + 1, plain.length()).toString();
    }

    /** The number without the zeros at its end. */
    static String groupedShort(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
