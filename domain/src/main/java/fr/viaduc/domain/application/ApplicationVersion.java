package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One sealed version of an application: what the signatory deposited, word for word, with the hash that proves it.
 * Written once, never changed.
 */
@Entity
@Table(name = "application_version")
public class ApplicationVersion {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "operation_id")
    private UUID operationId;

    private int number;

    @Column(name = "deposited_at")
    private Instant depositedAt;

    @Column(name = "deposited_by")
    private UUID depositedBy;

    @Column(name = "deposited_by_name")
    private String depositedByName;

    private String contents;

    private String sha256;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "receipt_id")
    private UUID receiptId;

    protected ApplicationVersion() {}

    /**
     * @param contents the version as JSON
     * @param sha256 hash of the JSON in UTF-8, hexadecimal
     * @param documentId the version as PDF
     * @param receiptId the receipt of the deposit
     */
    public ApplicationVersion(
            FundingApplication application, String contents, String sha256, UUID documentId, UUID receiptId, Act act) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.operationId = application.operationId();
        this.number = application.sealedVersion();
        this.depositedAt = act.at();
        this.depositedBy = act.actorId();
        this.depositedByName = act.actorName();
        this.contents = contents;
        this.sha256 = sha256;
        this.documentId = documentId;
        this.receiptId = receiptId;
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** The application of which it is a version. */
    public UUID applicationId() {
        return applicationId;
    }

    /** The file of the application. */
    public UUID operationId() {
        return operationId;
    }

    /** 1 for the first deposit, one more with each later one. */
    public int number() {
        return number;
    }

    /** When it was deposited. */
    public Instant depositedAt() {
        return depositedAt;
    }

    /** Who deposited it. */
    public UUID depositedBy() {
        return depositedBy;
    }

    /** The name of the signatory. */
    public String depositedByName() {
        return depositedByName;
    }

    /** The version as JSON. */
    public String contents() {
        return contents;
    }

    /** Hash of the JSON. */
    public String sha256() {
        return sha256;
    }

    /** The version as PDF. */
    public UUID documentId() {
        return documentId;
    }

    /** The receipt of the deposit. */
    public UUID receiptId() {
        return receiptId;
    }
}
