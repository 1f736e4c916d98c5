package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * What one person prepares and another one validates before it counts: a unit, a programme tree, a global grant, a local
 * plan, a protocol. To be changed afterwards it is opened again, for a reason.
 */
@MappedSuperclass
public abstract class Prepared extends Aggregate {

    @Enumerated(EnumType.STRING)
    private PreparationStatus status;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    protected Prepared() {}

    protected Prepared(UUID bodyId, Act act) {
        super(bodyId);
        this.status = begin(PreparationStatus.PREPARED, act);
        this.preparedBy = act.actorId();
    }

    /** Where the preparation stands. */
    public PreparationStatus status() {
        return status;
    }

    /**
     * Lets it count; by another person than the one who prepared it.
     *
     * @throws RuleViolation {@code validator.is.author}
     */
    public void validate(Act act) {
        User.requireOtherPerson(preparedBy, act);
        status = move(status, PreparationStatus.VALIDATED, act);
    }

    /** Opens it to changes again, for a reason. */
    public void reopen(Act act) {
        status = move(status, PreparationStatus.PREPARED, act.requireReason());
        preparedBy = act.actorId();
    }

    /**
     * Requires that it may be changed.
     *
     * @throws RuleViolation {@code preparation.over} once it is validated
     */
    protected void requirePrepared() {
        if (status != PreparationStatus.PREPARED) {
            throw new RuleViolation("preparation.over", label());
        }
    }

    /** Whoever changes it has prepared it, and does not validate it. */
    protected void preparedBy(Act act) {
        requirePrepared();
        preparedBy = act.actorId();
    }
}
