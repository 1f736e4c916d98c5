package fr.viaduc.domain.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The entry data of a participation as they stood when the operator validated them: written once, shown to the same
 * people as the identity. Each later validation after a correction adds another copy.
 */
@Entity
@Table(name = "participation_frozen_entry")
public class FrozenEntry {

    @Id
    private UUID id;

    @Column(name = "participation_id")
    private UUID participationId;

    @Column(name = "participant_id")
    private UUID participantId;

    private String content;

    private String sha256;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected FrozenEntry() {}

    /**
     * @param content the entry data as JSON
     * @param sha256 its hash, in hexadecimal
     */
    public FrozenEntry(Participation participation, String content, String sha256, Instant frozenAt) {
        this.id = UUID.randomUUID();
        this.participationId = participation.id();
        this.participantId = participation.participantId();
        this.content = content;
        this.sha256 = sha256;
        this.frozenAt = frozenAt;
    }

    /** The participation. */
    public UUID participationId() {
        return participationId;
    }

    /** The entry data as JSON. */
    public String content() {
        return content;
    }

    /** Hash of the content. */
    public String sha256() {
        return sha256;
    }

    /** When it was frozen. */
    public Instant frozenAt() {
        return frozenAt;
    }
}
