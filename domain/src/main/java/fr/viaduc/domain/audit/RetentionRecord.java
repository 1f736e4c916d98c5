package fr.viaduc.domain.audit;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How long a closed file is kept, and what was in it when it was closed (conservation).
 *
 * <p>Opened with the closure letter, which tells the carrier the date; frozen with the hash of the list of its documents.
 * Legal proceedings or a request of the Commission suspend the time, which runs on where it stopped.
 */
@Entity
@Table(name = "retention_record")
public class RetentionRecord extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "operation_number")
    private String operationNumber;

    @Enumerated(EnumType.STRING)
    private RetentionStatus status;

    @Column(name = "last_payment_on")
    private LocalDate lastPaymentOn;

    @Column(name = "keep_until")
    private LocalDate keepUntil;

    @Column(name = "document_count")
    private int documentCount;

    @Column(name = "manifest_hash")
    private String manifestHash;

    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    protected RetentionRecord() {}

    /**
     * Opens the retention of a file.
     *
     * @param lastPaymentOn value date of the last payment to the carrier; the day of the closing when nothing was paid
     * @param keepUntil last day on which the file must be kept, by {@link RetentionRule}
     */
    public RetentionRecord(ClosedFile file, LocalDate lastPaymentOn, LocalDate keepUntil, Act act) {
        super(file.bodyId());
        this.organisationId = file.organisationId();
        this.operationId = file.operationId();
        this.operationNumber = file.operationNumber();
        this.lastPaymentOn = Objects.requireNonNull(lastPaymentOn, "Retention counts from a day.");
        this.keepUntil = Objects.requireNonNull(keepUntil, "Retention ends on a day.");
        this.status = begin(RetentionStatus.ACTIVE, act);
    }

    /**
     * The file that is closed.
     *
     * @param operationNumber its nine digits
     */
    public record ClosedFile(UUID bodyId, UUID organisationId, UUID operationId, String operationNumber) {}

    /**
     * Freezes the file.
     *
     * @param documents how many documents it holds
     * @param hash SHA-256 of the list of their hashes
     */
    public void freeze(int documents, String hash, Act act) {
        this.status = move(status, RetentionStatus.FROZEN, act);
        this.documentCount = documents;
        this.manifestHash = Objects.requireNonNull(hash, "A frozen file has a manifest.");
    }

    /** Stops the time, with the proceedings or the request as reason. */
    public void suspend(Act act) {
        act.requireReason();
        this.status = move(status, RetentionStatus.SUSPENDED, act);
        this.suspendedOn = act.day();
    }

    /** Lets the time run on: the days that it stood still are added. */
    public void resume(Act act) {
        act.requireReason();
        this.status = move(status, RetentionStatus.FROZEN, act);
        this.keepUntil = keepUntil.plusDays(ChronoUnit.DAYS.between(suspendedOn, act.day()));
        this.suspendedOn = null;
    }

    /** @throws RuleViolation {@code retention.running} while the file must still be kept */
    public void expire(Act act) {
        if (!act.day().isAfter(keepUntil)) {
            throw new RuleViolation("retention.running", keepUntil);
        }
        this.status = move(status, RetentionStatus.EXPIRED, act);
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    public RetentionStatus status() {
        return status;
    }

    /** Value date of the last payment to the carrier. */
    public LocalDate lastPaymentOn() {
        return lastPaymentOn;
    }

    /** Last day on which the file must be kept, as far as it is known today. */
    public LocalDate keepUntil() {
        return keepUntil;
    }

    /** How many documents the file held when it was frozen. */
    public int documentCount() {
        return documentCount;
    }

    /** Hash of the list of the documents; empty before the file is frozen. */
    public Optional<String> manifestHash() {
        return Optional.ofNullable(manifestHash);
    }

    /** Since when the time stands still. */
    public Optional<LocalDate> suspendedOn() {
        return Optional.ofNullable(suspendedOn);
    }

    @Override
    public String label() {
        return operationNumber;
    }
}
