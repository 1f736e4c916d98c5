package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * Service of an intermediate body. When the body carries an operation itself, nobody of the carrying unit or above it
 * may appraise or control it (Reg. (EU) 2021/1060 art. 74(3)).
 *
 * <p>People may be placed in a unit that is being prepared, so that a body can be opened; the unit carries operations
 * only once another person has validated it.
 */
@Entity
@Table(name = "organisational_unit")
public class OrganisationalUnit extends Prepared {

    private String name;

    @Column(name = "parent_id")
    private UUID parentId;

    protected OrganisationalUnit() {}

    /** @param parent the unit above; null at the top */
    public OrganisationalUnit(UUID bodyId, String name, OrganisationalUnit parent, Act act) {
        super(bodyId, act);
        this.name = named(name);
        this.parentId = parent == null ? null : parent.id();
    }

    private static String named(String name) {
        if (name == null || name.isBlank()) {
            throw new RuleViolation("unit.name.missing");
        }
        return name.strip();
    }

    @Override
    public String label() {
        return name;
    }

    /**
     * Renames the unit or moves it under another one, while it is being prepared.
     *
     * @param parent the unit above; null at the top
     * @param parentIsBelow whether that unit stands below this one
     * @throws RuleViolation {@code preparation.over}, {@code unit.parent.below}
     */
    public void change(String newName, OrganisationalUnit parent, boolean parentIsBelow, Act act) {
        preparedBy(act);
        if (parent != null && (parentIsBelow || parent.id().equals(id()))) {
            throw new RuleViolation("unit.parent.below", name, parent.name);
        }
        this.name = named(newName);
        this.parentId = parent == null ? null : parent.id();
    }

    /**
     * Requires that the unit may carry an operation.
     *
     * @throws RuleViolation {@code unit.not.validated} while it is being prepared
     */
    public OrganisationalUnit requireValidated() {
        if (status() != PreparationStatus.VALIDATED) {
            throw new RuleViolation("unit.not.validated", name);
        }
        return this;
    }

    /** The unit above; empty at the top. */
    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }
}
