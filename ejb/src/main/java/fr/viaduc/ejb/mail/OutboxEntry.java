package fr.viaduc.ejb.mail;

import fr.viaduc.domain.mail.MailStatus;
import fr.viaduc.domain.mail.OutgoingMail;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail as the outbox of a demonstration shows it.
 *
 * @param email to whom
 * @param name the name of that person
 * @param lastError what the mail server said; empty when it said nothing
 */
public record OutboxEntry(
        UUID id,
        String email,
        String name,
        String subject,
        String text,
        MailStatus status,
        Instant queuedAt,
        String lastError) {

    static OutboxEntry of(OutgoingMail mail) {
        return new OutboxEntry(
                mail.id(),
                mail.recipient().email(),
                mail.recipient().name(),
                mail.letter().subject(),
                mail.letter().text(),
                mail.status(),
                mail.queuedAt(),
                mail.lastError().orElse(""));
    }
}
