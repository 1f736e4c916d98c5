package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * Service of an intermediate body. When the body carries an operation itself, nobody of the carrying unit or above it
 * may appraise or control it (Reg. (EU) 2021/1060 art. 74(3)).
 */
@Entity
@Table(name = "organisational_unit")
public class OrganisationalUnit extends Aggregate {

    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    protected OrganisationalUnit() {}

    /** @param parent the unit above; null at the top */
    public OrganisationalUnit(UUID bodyId, String name, OrganisationalUnit parent) {
        super(bodyId);
        if (name == null || name.isBlank()) {
            throw new RuleViolation("unit.name.missing");
        }
        this.name = name.strip();
        this.parentId = parent == null ? null : parent.id();
    }

    @Override
    public String label() {
        return name;
    }

    /** The unit above; empty at the top. */
    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }
}
