package fr.viaduc.ejb.mail;

import java.util.Objects;

/**
 * What a general mail about a file says.
 *
 * @param subject its subject, without the number of the file
 * @param text its paragraphs, in French, separated by empty lines
 * @param link path of the page to open, such as {@code /carrier/check/view?id=…}; empty when there is none
 */
public record Notice(String subject, String text, String link) {

    public Notice {
        Objects.requireNonNull(subject, "A mail has a subject.");
        Objects.requireNonNull(text, "A mail has a text.");
        Objects.requireNonNull(link, "A mail has a link, if only an empty one.");
    }
}
