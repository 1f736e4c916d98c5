package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of participants that somebody brought: rehearsed first, then imported or given up. Its content, full of names,
 * goes with the decision; its hash and its figures stay.
 */
@Entity
@Table(name = "participant_file")
public class ParticipantFile extends Aggregate {

    private static final int LABELLED = 8;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    private byte[] content;

    @Enumerated(EnumType.STRING)
    private ParticipantFileStatus status;

    @Column(name = "rows_created")
    private int created;

    @Column(name = "rows_updated")
    private int updated;

    @Column(name = "rows_unchanged")
    private int unchanged;

    @Column(name = "rows_rejected")
    private int rejected;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected ParticipantFile() {}

    /**
     * @param sha256 hash of the content, in hexadecimal
     * @param report what the rehearsal found
     */
    public ParticipantFile(
            HostOperation operation, String fileName, byte[] content, String sha256, ImportReport report, Act act) {
        super(operation.bodyId());
        this.organisationId = operation.organisationId();
        this.operationId = operation.id();
        this.fileName = fileName;
        this.content = content.clone();
        this.sha256 = sha256;
        count(report);
        this.receivedAt = act.at();
        this.receivedBy = act.actorName();
        this.status = begin(ParticipantFileStatus.REHEARSED, act);
    }

    /** The rows were written: the content goes. */
    public void imported(ImportReport report, Act act) {
        this.status = move(status, ParticipantFileStatus.IMPORTED, act);
        count(report);
        this.importedAt = act.at();
        this.content = null;
    }

    /** Nobody wants it any more: the content goes. */
    public void giveUp(Act act) {
        this.status = move(status, ParticipantFileStatus.GIVEN_UP, act);
        this.content = null;
    }

    private void count(ImportReport report) {
        this.created = Math.toIntExact(report.count(ImportOutcome.CREATED));
        this.updated = Math.toIntExact(report.count(ImportOutcome.UPDATED));
        this.unchanged = Math.toIntExact(report.count(ImportOutcome.UNCHANGED));
        this.rejected = Math.toIntExact(report.count(ImportOutcome.REJECTED));
    }

    /**
     * Its bytes.
     *
     * @throws RuleViolation {@code import.file.gone} once it was imported or given up
     */
    public byte[] content() {
        if (content == null) {
            throw new RuleViolation("import.file.gone", fileName);
        }
        return content.clone();
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    /** Its name. */
    public String fileName() {
        return fileName;
    }

    /** Hash of its content. */
    public String sha256() {
        return sha256;
    }

    /** Where it stands. */
    public ParticipantFileStatus status() {
        return status;
    }

    /** Rows that made new records. */
    public int created() {
        return created;
    }

    /** Rows that changed records. */
    public int updated() {
        return updated;
    }

    /** Rows that changed nothing. */
    public int unchanged() {
        return unchanged;
    }

    /** Rows that were refused. */
    public int rejected() {
        return rejected;
    }

    /** When it came. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Who brought it. */
    public String receivedBy() {
        return receivedBy;
    }

    /** When it was imported. */
    public Optional<Instant> importedAt() {
        return Optional.ofNullable(importedAt);
    }

    /** Its hash, shortened: the name of a file may be that of a person, and this one stands in the audit trail. */
    @Override
    public String label() {
        return "Fichier de participants " + sha256.substring(0, LABELLED);
    }
}
