package fr.viaduc.ejb.mail;

import fr.viaduc.domain.mail.OutgoingMail;
import java.time.Instant;

/** Port: the way to the mail server. */
public interface MailTransport {

    /** Whether a mail server is named. */
    boolean isConfigured();

    /** Whether the mail server can be reached and lets the portal in. */
    boolean answers();

    /**
     * Hands a mail to the mail server.
     *
     * @throws MailRefused when it is not taken
     */
    void send(OutgoingMail mail, Instant at) throws MailRefused;

    /** The mail server did not take the mail; the message says why, in its words. */
    final class MailRefused extends Exception {
        private static final long serialVersionUID = 1L;

        public MailRefused(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
