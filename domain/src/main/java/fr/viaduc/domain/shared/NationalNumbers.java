package fr.viaduc.domain.shared;

import java.util.regex.Pattern;

/**
 * Keeps social security numbers out of the portal.
 *
 * <p>The law of 6 January 1978 (article 30) and décret 2019-341 list who may process the national number (NIR); a
 * carrier of an operation of the Fund is not among them. A text that holds a run of 13 or 15 digits, whatever separates
 * them, is refused before it is stored.
 */
public final class NationalNumbers {

    private static final String GAP = "[ .\\-\\u00A0\\u202F]?";
    private static final Pattern RUN = Pattern.compile("(?<![0-9A-Za-z])(?<!\\d[ .\\-\\u00A0\\u202F])" + "(?:\\d" + GAP
            + "){6}[0-9ABab](?:" + GAP + "\\d){6}(?:" + GAP + "\\d" + GAP + "\\d)?(?!\\d)");

    private NationalNumbers() {}

    /** Whether a text holds something that looks like a national number, with its key (15 digits) or without (13). */
    public static boolean isSuspectedIn(String text) {
        return text != null && RUN.matcher(text).find();
    }

    /**
     * Refuses a text that holds something like a national number.
     *
     * @param field key of the field's French label, quoted in the refusal
     * @return the text, without blanks around it; null when there is none
     * @throws RuleViolation {@code text.national.number}
     */
    public static String refuseIn(String text, String field) {
        if (isSuspectedIn(text)) {
            throw new RuleViolation("text.national.number", field);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }
}
