package fr.viaduc.ejb.document;

import java.util.regex.Pattern;

/**
 * Spaces and apostrophes as French printers set them, so that neither the model texts nor the people who type have to
 * think of them.
 */
public final class FrenchTypography {

    private static final Pattern SPACE_BEFORE = Pattern.compile("[ \\u202F\\u2009](?=[:;!?»%€])");
    private static final Pattern SPACE_AFTER = Pattern.compile("(?<=[«])[ \\u202F\\u2009]");
    private static final Pattern SPACE_AFTER_SIGN = Pattern.compile("(?<=\\b[nN]°)[ \\u202F\\u2009]");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern NARROW = Pattern.compile("[\\u202F\\u2009]");
    private static final Pattern NOT_PRINTABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}|\\p{Co}");

    private FrenchTypography() {}

    /** The text without the characters that nobody can see: controls, marks of direction, private use. */
    public static String visible(String text) {
        return NOT_PRINTABLE.matcher(text).replaceAll("");
    }

    /** The text as it is printed. */
    public static String set(String text) {
        String spaced = SPACE_BEFORE.matcher(text).replaceAll("\u00A0");
        spaced = SPACE_AFTER.matcher(spaced).replaceAll("\u00A0");
        spaced = SPACE_AFTER_SIGN.matcher(spaced).replaceAll("\u00A0");
        spaced = NARROW.matcher(spaced).replaceAll("\u00A0");
        return APOSTROPHE.matcher(spaced).replaceAll("\u2019");
    }
}
