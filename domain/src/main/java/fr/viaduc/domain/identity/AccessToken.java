package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The key in a link sent by mail: it opens once, for one purpose, within its period. Only its hash is kept. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    /** What the link is for. */
    public enum Purpose {
        /** To choose a first password. */
        INVITATION,
        /** To choose a new password. */
        PASSWORD_RESET
    }

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccessToken() {}

    public AccessToken(UUID userId, Purpose purpose, String tokenHash, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.userId = userId;
        this.purpose = purpose;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    /** The account that the link opens. */
    public UUID userId() {
        return userId;
    }

    /** What the link is for. */
    public Purpose purpose() {
        return purpose;
    }

    /** Whether the link still opens. */
    public boolean opensAt(Instant at) {
        return usedAt == null && at.isBefore(expiresAt);
    }

    /**
     * Uses the link up.
     *
     * @throws RuleViolation {@code access.token.spent} when it was used or its period is over
     */
    public void use(Instant at) {
        if (!opensAt(at)) {
            throw new RuleViolation("access.token.spent");
        }
        usedAt = at;
    }
}
