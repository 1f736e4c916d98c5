package fr.viaduc.ejb.report;

import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.report.ReceivedFunding;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.document.Upload;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A resource received, as it is typed. */
public class FundingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID sourceId;
    private String funder;
    private FundingSourceKind kind;
    private Money agreed;
    private Money received;
    private LocalDate receivedOn;
    private String key;
    private UUID documentId;
    private transient Upload attestation;

    /** Whether nothing was typed for a resource that was not agreed. */
    boolean isEmpty() {
        return sourceId == null && (funder == null || funder.isBlank()) && received == null;
    }

    /** The resource as the report takes it. */
    ReceivedFunding.FundingEntry entry() {
        return new ReceivedFunding.FundingEntry(sourceId, funder, kind, received, receivedOn, key, documentId);
    }

    public UUID getSourceId() {
        return sourceId;
    }

    public void setSourceId(UUID sourceId) {
        this.sourceId = sourceId;
    }

    public String getFunder() {
        return funder;
    }

    public void setFunder(String funder) {
        this.funder = funder;
    }

    public FundingSourceKind getKind() {
        return kind;
    }

    public void setKind(FundingSourceKind kind) {
        this.kind = kind;
    }

    public Money getAgreed() {
        return agreed;
    }

    public void setAgreed(Money agreed) {
        this.agreed = agreed;
    }

    public Money getReceived() {
        return received;
    }

    public void setReceived(Money received) {
        this.received = received;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** The attestation that comes with the form; null when none does. */
    public Upload getAttestation() {
        return attestation;
    }

    public void setAttestation(Upload attestation) {
        this.attestation = attestation;
    }

    public UUID getDocumentId() {
        return documentId;
    }

    public void setDocumentId(UUID documentId) {
        this.documentId = documentId;
    }
}
