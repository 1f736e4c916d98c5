package fr.viaduc.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A deposited version of a report, sealed for ever: its data, its document, its hash, its signatory. */
@Embeddable
public class SealedVersion {

    private int number;

    @Column(name = "data_document_id")
    private UUID dataDocumentId;

    @Column(name = "pdf_document_id")
    private UUID pdfDocumentId;

    @Column(name = "receipt_document_id")
    private UUID receiptDocumentId;

    private String sha256;

    @Column(name = "deposited_at")
    private Instant depositedAt;

    @Column(name = "deposited_by")
    private String depositedBy;

    @Column(name = "pay_by")
    private LocalDate payBy;

    protected SealedVersion() {}

    SealedVersion(int number, SealedFiles files, Instant depositedAt, String depositedBy, LocalDate payBy) {
        this.number = number;
        this.dataDocumentId = files.dataDocumentId();
        this.pdfDocumentId = files.pdfDocumentId();
        this.receiptDocumentId = files.receiptDocumentId();
        this.sha256 = files.sha256();
        this.depositedAt = depositedAt;
        this.depositedBy = depositedBy;
        this.payBy = payBy;
    }

    /**
     * The files of a deposit.
     *
     * @param dataDocumentId the version as data (JSON)
     * @param pdfDocumentId the version as a document
     * @param receiptDocumentId accusé de dépôt
     * @param sha256 hash of the data
     */
    public record SealedFiles(UUID dataDocumentId, UUID pdfDocumentId, UUID receiptDocumentId, String sha256) {}

    /** Number of the version, from 1. */
    public int number() {
        return number;
    }

    /** The version as data. */
    public UUID dataDocumentId() {
        return dataDocumentId;
    }

    /** The version as a document. */
    public UUID pdfDocumentId() {
        return pdfDocumentId;
    }

    /** Accusé de dépôt. */
    public UUID receiptDocumentId() {
        return receiptDocumentId;
    }

    /** Hash of the data. */
    public String sha256() {
        return sha256;
    }

    /** When it was deposited. */
    public Instant depositedAt() {
        return depositedAt;
    }

    /** Who signed it. */
    public String depositedBy() {
        return depositedBy;
    }

    /** Last day of payment in full, if nothing interrupts the clock. */
    public LocalDate payBy() {
        return payBy;
    }
}
