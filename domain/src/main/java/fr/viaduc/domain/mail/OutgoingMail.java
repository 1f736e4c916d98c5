package fr.viaduc.domain.mail;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail on its way (courriel): queued with the act that calls for it, handed to the mail server as soon as it answers. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    /** After how many attempts the portal gives up. */
    public static final int MOST_ATTEMPTS = 8;

    private static final String FORGOTTEN = "Le texte de ce message a été effacé après son envoi.";
    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "recipient_id")
    private UUID recipientId;

    private String email;

    @Column(name = "recipient_name")
    private String recipientName;

    private String subject;

    private String text;

    private boolean secret;

    private boolean scripted;

    @Enumerated(EnumType.STRING)
    private MailStatus status = MailStatus.QUEUED;

    @Column(name = "queued_at")
    private Instant queuedAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutgoingMail() {}

    /**
     * @param bodyId the body on whose behalf it is written; null for the portal's own mails
     * @param operationId the file that it is about; null when it is about none
     * @param scripted whether a scripted story calls for it: such a mail never leaves
     */
    public OutgoingMail(
            UUID bodyId, UUID operationId, Recipient recipient, Letter letter, boolean scripted, Instant at) {
        this.id = UUID.randomUUID();
        this.bodyId = bodyId;
        this.operationId = operationId;
        this.recipientId = recipient.userId();
        this.email = recipient.email();
        this.recipientName = recipient.name();
        this.subject = letter.subject();
        this.text = letter.text();
        this.secret = letter.secret();
        this.scripted = scripted;
        this.queuedAt = at;
        this.nextAttemptAt = at;
    }

    /** Notes that the mail server took it. */
    public void sent(Instant at) {
        become(MailStatus.SENT);
        attempts++;
        sentAt = at;
        lastError = null;
        if (secret) {
            text = FORGOTTEN;
        }
    }

    /** Notes that the mail server did not take it: it waits twice as long each time, then is given up. */
    public void refused(String error, Instant at) {
        attempts++;
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        if (attempts >= MOST_ATTEMPTS) {
            become(MailStatus.FAILED);
        } else {
            nextAttemptAt = at.plus(Duration.ofMinutes(1L << (attempts - 1)));
        }
    }

    private void become(MailStatus target) {
        if (!status.canBecome(target)) {
            throw new RuleViolation("state.move.refused", subject, status, target);
        }
        status = target;
    }

    /** Identity, also the identity of the message for mail servers. */
    public UUID id() {
        return id;
    }

    /** The body on whose behalf it is written; empty for the portal's own mails. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(bodyId);
    }

    /** The file that it is about. */
    public Optional<UUID> operationId() {
        return Optional.ofNullable(operationId);
    }

    /** Who receives it. */
    public Recipient recipient() {
        return new Recipient(email, recipientName, recipientId);
    }

    /** What it says. */
    public Letter letter() {
        return new Letter(subject, text, secret);
    }

    /** Where it stands. */
    public MailStatus status() {
        return status;
    }

    /** When it was queued. */
    public Instant queuedAt() {
        return queuedAt;
    }

    /** How often it was handed to the mail server. */
    public int attempts() {
        return attempts;
    }

    /** From when it is to be tried next. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** When the mail server took it. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** What the mail server said when it did not take it. */
    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }
}
