package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One collection of signatures on one text: the carrier first, then the intermediate body, both within the window.
 *
 * <p>A signatory asks for a code, receives it by e-mail and types it. A code serves one signatory, for a limited time and
 * a limited number of tries; only its hash is kept.
 */
@Entity
@Table(name = "signature_round")
public class SignatureRound {

    private static final int MOST_CODES = 10;

    /** The time in which an e-mail arrives, before another code may be asked for. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "signature_level")
    private SignatureLevel level;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "codes_sent")
    private int codesSent;

    @Embedded
    private CodeChallenge challenge;

    @Embedded
    @AttributeOverride(name = "signatoryId", column = @Column(name = "beneficiary_signatory_id"))
    @AttributeOverride(name = "signatoryName", column = @Column(name = "beneficiary_signatory_name"))
    @AttributeOverride(name = "at", column = @Column(name = "beneficiary_signed_at"))
    private Signature beneficiary;

    @Embedded
    @AttributeOverride(name = "signatoryId", column = @Column(name = "body_signatory_id"))
    @AttributeOverride(name = "signatoryName", column = @Column(name = "body_signatory_name"))
    @AttributeOverride(name = "at", column = @Column(name = "body_signed_at"))
    private Signature body;

    protected SignatureRound() {}

    /**
     * Opens the window.
     *
     * @param subjectId the agreement or the amendment to be signed
     * @param textHash SHA-256 of the document that is signed, in hexadecimal
     */
    public SignatureRound(UUID subjectId, String textHash, SignatureTerms terms, Act act) {
        this.id = UUID.randomUUID();
        this.subjectId = subjectId;
        this.textHash = textHash;
        this.level = terms.level();
        this.openedAt = act.at();
        this.dueAt = act.at().plus(terms.window());
    }

    /**
     * Notes that a code was drawn for the person who acts; an earlier code of anybody is void. A request that comes twice
     * sends one code.
     *
     * @param codeHash hash of the six digits, as {@link #attempt} will compare it
     * @throws RuleViolation {@code signature.window.closed}, {@code signature.order}, {@code signature.given}, {@code
     *     signature.codes.exhausted} or {@code signature.code.sent} when the last one is not a minute old
     */
    public void sendCode(SigningSide side, String codeHash, SignatureTerms terms, Act act) {
        requireTurn(side, act);
        if (codesSent >= MOST_CODES) {
            throw new RuleViolation("signature.codes.exhausted", MOST_CODES);
        }
        if (challenge != null && challenge.isFor(side, act) && challenge.isNewerThan(PAUSE, terms, act.at())) {
            throw new RuleViolation("signature.code.sent");
        }
        this.codesSent++;
        this.challenge = new CodeChallenge(side, codeHash, terms, act);
    }

    /**
     * Tries the code typed by the person who acts.
     *
     * @param matches whether the typed code has the given hash
     * @throws RuleViolation {@code signature.window.closed}, {@code signature.order}, {@code signature.given}, or {@code
     *     signature.code.none} when this person has no usable code
     */
    public SignatureAttempt attempt(SigningSide side, Predicate<String> matches, Act act) {
        requireTurn(side, act);
        if (challenge == null || !challenge.isFor(side, act) || !challenge.isUsable(act.at())) {
            throw new RuleViolation("signature.code.none");
        }
        if (!matches.test(challenge.hash())) {
            return challenge.miss() > 0 ? SignatureAttempt.WRONG_CODE : SignatureAttempt.CODE_SPENT;
        }
        this.challenge = null;
        if (side == SigningSide.BENEFICIARY) {
            this.beneficiary = new Signature(act);
        } else {
            this.body = new Signature(act);
        }
        return SignatureAttempt.SIGNED;
    }

    private void requireTurn(SigningSide side, Act act) {
        if (isOver(act.at())) {
            throw new RuleViolation("signature.window.closed", dueAt);
        }
        if (signatureOf(side).isPresent()) {
            throw new RuleViolation("signature.given");
        }
        if (side == SigningSide.BODY && signatureOf(SigningSide.BENEFICIARY).isEmpty()) {
            throw new RuleViolation("signature.order");
        }
    }

    /** Whether the window is over without both signatures. */
    public boolean isOver(Instant at) {
        return !at.isBefore(dueAt) && !isComplete();
    }

    /** Whether both sides have signed. */
    public boolean isComplete() {
        return signatureOf(SigningSide.BENEFICIARY).isPresent()
                && signatureOf(SigningSide.BODY).isPresent();
    }

    /** The signature of a side; empty until it is given. */
    public Optional<Signature> signatureOf(SigningSide side) {
        Signature given = side == SigningSide.BENEFICIARY ? beneficiary : body;
        return Optional.ofNullable(given).filter(signature -> signature.at() != null);
    }

    /** How many times the last code may still be typed; zero when there is none. */
    public int triesLeft() {
        return challenge == null ? 0 : challenge.triesLeft();
    }

    /** Identity of the round. */
    public UUID id() {
        return id;
    }

    /** The agreement or the amendment to be signed. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Level of the signatures. */
    public SignatureLevel level() {
        return level;
    }

    /** SHA-256 of the document that is signed. */
    public String textHash() {
        return textHash;
    }

    /** When the window opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When the window ends. */
    public Instant dueAt() {
        return dueAt;
    }
}
