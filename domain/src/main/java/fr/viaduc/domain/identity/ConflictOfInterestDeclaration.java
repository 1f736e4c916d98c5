package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Déclaration d'absence ou d'existence de conflit d'intérêts, of one person for one file.
 *
 * <p>The latest declaration counts. It opens the acts of the file to the person, or shuts the file to her (CGFP art.
 * L121-4 and L121-5; financial regulation art. 61).
 */
@Entity
@Table(name = "conflict_of_interest_declaration")
public class ConflictOfInterestDeclaration {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "user_id")
    private UUID userId;

    private boolean conflict;

    private String nature;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected ConflictOfInterestDeclaration() {}

    /**
     * @param nature what the conflict is; required when there is one
     * @throws RuleViolation {@code conflict.nature.missing}
     */
    public ConflictOfInterestDeclaration(UUID bodyId, UUID operationId, boolean conflict, String nature, Act act) {
        if (conflict && (nature == null || nature.isBlank())) {
            throw new RuleViolation("conflict.nature.missing");
        }
        this.id = UUID.randomUUID();
        this.bodyId = bodyId;
        this.operationId = operationId;
        this.userId = act.actorId();
        this.conflict = conflict;
        this.nature = conflict ? nature.strip() : "";
        this.declaredAt = act.at();
    }

    /** The file. */
    public UUID operationId() {
        return operationId;
    }

    /** The person who declares. */
    public UUID userId() {
        return userId;
    }

    /** Whether the person says that a conflict exists. */
    public boolean conflict() {
        return conflict;
    }

    /** What the conflict is; empty when there is none. */
    public String nature() {
        return nature;
    }

    /** When it was declared. */
    public Instant declaredAt() {
        return declaredAt;
    }

    /** Whether it says nothing else than the one before. */
    public boolean repeats(ConflictOfInterestDeclaration before) {
        return conflict == before.conflict && nature.equals(before.nature);
    }
}
