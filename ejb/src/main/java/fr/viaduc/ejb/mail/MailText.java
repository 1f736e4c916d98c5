package fr.viaduc.ejb.mail;

import fr.viaduc.domain.mail.Letter;
import fr.viaduc.ejb.document.FrenchTypography;

/** The form of the model texts of mails: the subject on the first line, then the text. */
final class MailText {

    private MailText() {}

    static Letter letter(String filledIn, boolean secret) {
        String text = FrenchTypography.set(FrenchTypography.visible(filledIn)).strip();
        int end = text.indexOf('\n');
        if (end < 0) {
            throw new IllegalStateException("A mail has a subject, then a text: " + text);
        }
        return new Letter(text.substring(0, end), text.substring(end + 1).strip() + "\n", secret);
    }
}
