package fr.viaduc.domain.application;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The file of one project (opération), from the first draft of its application to its archiving.
 *
 * <p>It says what the carrier sees first: the number, the title, where the file stands, who holds it now and until when.
 * Its parts (application, appraisal, decision, agreement, reports, checks, payments) belong to their own features, which
 * move it on with {@link #progress} and hand it over with {@link #heldBy}.
 */
@Entity
@Table(name = "operation")
public class Operation extends Aggregate {

    private static final int TITLE_LENGTH = 250;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "call_id")
    private UUID callId;

    private String number;

    private String title;

    @Enumerated(EnumType.STRING)
    private OperationStatus status;

    @Enumerated(EnumType.STRING)
    private Role holder;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "carrying_unit_id")
    private UUID carryingUnitId;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Operation() {}

    /**
     * Opens the file with the first draft of its application, in the hands of the carrier.
     *
     * @param bodyId the intermediate body that published the call
     * @param organisationId the carrier
     * @param callId the call answered
     * @param title the title of the project, which may still change until the deposit
     */
    public Operation(UUID bodyId, UUID organisationId, UUID callId, String title, Act act) {
        super(bodyId);
        this.organisationId = Objects.requireNonNull(organisationId, "A file has a carrier.");
        this.callId = Objects.requireNonNull(callId, "A file answers a call.");
        this.status = begin(OperationStatus.DRAFT, act);
        this.updatedAt = act.at();
        this.holder = Role.BENEFICIARY_SIGNATORY;
        entitle(title);
    }

    /**
     * Gives the project its title.
     *
     * @throws RuleViolation {@code operation.title.missing} or {@code operation.title.long}
     */
    public final void entitle(String newTitle) {
        String stripped = newTitle == null ? "" : newTitle.strip();
        if (stripped.isEmpty()) {
            throw new RuleViolation("operation.title.missing");
        }
        if (stripped.length() > TITLE_LENGTH) {
            throw new RuleViolation("operation.title.long", TITLE_LENGTH);
        }
        this.title = stripped;
    }

    /**
     * Receives its number and leaves the carrier for the intermediate body.
     *
     * @param given the number drawn for this deposit; kept for life
     * @throws RuleViolation {@code state.move.refused} when the file is not a draft
     */
    public void deposit(OperationNumber given, Act act) {
        this.status = move(status, OperationStatus.SUBMITTED, act);
        this.number = given.toString();
        this.updatedAt = act.at();
        heldBy(Role.GRANT_MANAGER, null);
    }

    /**
     * Moves the file on.
     *
     * @throws RuleViolation {@code state.move.refused} when the life of a file does not allow it
     */
    public void progress(OperationStatus target, Act act) {
        if (status == OperationStatus.DRAFT && target == OperationStatus.SUBMITTED) {
            throw new IllegalArgumentException("A draft is deposited with its number.");
        }
        this.status = move(status, target, act);
        this.updatedAt = act.at();
    }

    /**
     * Hands the file over to those who must act now.
     *
     * @param role who holds it; a carrier role means the carrier's own people, null that nobody is waited for
     * @param due until when they should act; null when no deadline runs
     */
    public void heldBy(Role role, Instant due) {
        this.holder = role;
        this.dueAt = role == null ? null : due;
    }

    /**
     * Says which unit of the body carries the operation when the body is its own carrier (opération interne), so that
     * nobody of that unit controls it (Reg. (EU) 2021/1060 art. 74(3)).
     *
     * @param unitId the organisational unit; null when the operation is carried outside the body
     */
    public void carriedBy(UUID unitId) {
        this.carryingUnitId = unitId;
    }

    /** The unit of the body that carries an internal operation; empty when it is carried outside the body. */
    public Optional<UUID> carryingUnitId() {
        return Optional.ofNullable(carryingUnitId);
    }

    /** The carrier. */
    @Override
    public UUID organisationId() {
        return organisationId;
    }

    /** The file is its own file. */
    @Override
    public UUID operationId() {
        return id();
    }

    /** The call answered. */
    public UUID callId() {
        return callId;
    }

    /** The nine digits; empty before the deposit. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** The title of the project. */
    public String title() {
        return title;
    }

    /** Where the file stands. */
    public OperationStatus status() {
        return status;
    }

    /** Who holds the file now; empty when nobody is waited for. */
    public Optional<Role> holder() {
        return Optional.ofNullable(holder);
    }

    /** Until when the holder should act. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** When the file last moved. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** The number, or the title while there is none. */
    @Override
    public String label() {
        return number == null ? title : number;
    }
}
