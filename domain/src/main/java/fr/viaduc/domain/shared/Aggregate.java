package fr.viaduc.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A business object with a life of its own, which belongs to one intermediate body.
 *
 * <p>Its status moves only through its act methods. Each move is kept as a {@link StatusChange} until the use case hands
 * the aggregate to the audit trail; a transaction that would store a move without its trace is refused.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "body_id")
    private UUID bodyId;

    @Transient
    private transient List<StatusChange> untracedChanges = new ArrayList<>();

    protected Aggregate() {}

    /** @param bodyId the intermediate body to which the object belongs for its whole life */
    protected Aggregate(UUID bodyId) {
        this(UUID.randomUUID(), bodyId);
    }

    /**
     * @param id an identity drawn before the object was made, such as the one printed inside a document
     * @param bodyId the intermediate body to which the object belongs for its whole life
     */
    protected Aggregate(UUID id, UUID bodyId) {
        this.id = id;
        this.bodyId = bodyId;
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** Number of times that the object was stored: what a second user is compared with. */
    public int version() {
        return version;
    }

    /** The intermediate body to which the object belongs. */
    public UUID bodyId() {
        return bodyId;
    }

    /** The carrier organisation that may see the object; null when no carrier may. */
    public UUID organisationId() {
        return null;
    }

    /** The file (operation) of which the object is a part; null outside the life of a file. */
    public UUID operationId() {
        return null;
    }

    /** A short name in French for histories and mails, such as a number or a title. */
    public abstract String label();

    /**
     * Checks a move and keeps its trace.
     *
     * @return the status reached, to be assigned by the caller
     * @throws RuleViolation {@code state.move.refused} when the life of the object does not allow it
     */
    protected <S extends Enum<S> & State<S>> S move(S current, S target, Act act) {
        if (!current.canBecome(target)) {
            throw new RuleViolation("state.move.refused", label(), current, target);
        }
        return traced(current, target, act);
    }

    /** Keeps the trace of the first status of a new object. */
    protected <S extends Enum<S> & State<S>> S begin(S first, Act act) {
        return traced(null, first, act);
    }

    private <S extends Enum<S> & State<S>> S traced(S from, S to, Act act) {
        changes().add(new StatusChange(this, from == null ? null : from.name(), to.name(), act));
        return to;
    }

    /** Hands over the moves that the audit trail has not stored yet. */
    public List<StatusChange> takeUntracedChanges() {
        List<StatusChange> taken = List.copyOf(changes());
        changes().clear();
        return taken;
    }

    private List<StatusChange> changes() {
        if (untracedChanges == null) {
            untracedChanges = new ArrayList<>();
        }
        return untracedChanges;
    }

    /** Whether a move waits to be handed to the audit trail. */
    public boolean hasUntracedChanges() {
        return !changes().isEmpty();
    }
}
