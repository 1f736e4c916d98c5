package fr.viaduc.domain.mail;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a mail says.
 *
 * @param subject on one line
 * @param text plain text
 * @param secret whether the text holds something that only its reader may know, such as a code
 */
public record Letter(String subject, String text, boolean secret) {

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    public Letter {
        Objects.requireNonNull(text, "A letter has a text.");
        subject = LINE_BREAKS.matcher(subject).replaceAll(" ").strip();
    }
}
