package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The one-time code that a signatory was sent last; only its hash is kept. */
@Embeddable
class CodeChallenge {

    @Enumerated(EnumType.STRING)
    @Column(name = "code_side")
    private SigningSide side;

    @Column(name = "code_signatory_id")
    private UUID signatoryId;

    @Column(name = "code_hash")
    private String hash;

    @Column(name = "code_expires_at")
    private Instant expiresAt;

    @Column(name = "code_tries_left")
    private Integer triesLeft;

    protected CodeChallenge() {}

    CodeChallenge(SigningSide side, String hash, SignatureTerms terms, Act act) {
        this.side = side;
        this.signatoryId = act.actorId();
        this.hash = hash;
        this.expiresAt = act.at().plus(terms.codeValidity());
        this.triesLeft = terms.tries();
    }

    boolean isFor(SigningSide asked, Act act) {
        return hash != null && side == asked && act.isBy(signatoryId);
    }

    boolean isUsable(Instant at) {
        return at.isBefore(expiresAt) && triesLeft > 0;
    }

    /** Whether the code can still be used and was sent less than this time ago. */
    boolean isNewerThan(Duration age, SignatureTerms terms, Instant at) {
        return isUsable(at) && expiresAt.minus(terms.codeValidity()).plus(age).isAfter(at);
    }

    String hash() {
        return hash;
    }

    int miss() {
        triesLeft = triesLeft - 1;
        return triesLeft;
    }

    int triesLeft() {
        return hash == null ? 0 : triesLeft;
    }
}
