package fr.viaduc.domain.report;

import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A resource of the operation as it really came in (ressource): who, how much, when, with which proof. */
@Entity
@Table(name = "received_funding")
public class ReceivedFunding {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private ExecutionReport report;

    private int position;

    @Column(name = "source_id")
    private UUID sourceId;

    private String funder;

    @Enumerated(EnumType.STRING)
    private FundingSourceKind kind;

    private Money received;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String key;

    @Column(name = "document_id")
    private UUID documentId;

    protected ReceivedFunding() {}

    ReceivedFunding(ExecutionReport report, int position, FundingEntry entry) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.position = position;
        this.sourceId = entry.sourceId();
        this.funder = entry.funder();
        this.kind = entry.kind();
        this.received = entry.received();
        this.receivedOn = entry.receivedOn();
        this.key = entry.key();
        this.documentId = entry.documentId();
    }

    /**
     * A resource as the carrier enters it.
     *
     * @param sourceId the line of the agreed plan, by its origin; null for a resource that was not agreed
     * @param received the amount received and meant for the operation, cumulated since its beginning
     * @param receivedOn day of the last payment; null while nothing came
     * @param key how a larger grant was shared out
     * @param documentId attestation de versement; null while there is none
     */
    public record FundingEntry(
            UUID sourceId,
            String funder,
            FundingSourceKind kind,
            Money received,
            LocalDate receivedOn,
            String key,
            UUID documentId) {

        /** @throws RuleViolation {@code report.funding.esf}, {@code report.item.negative}, {@code report.funding.date} */
        public FundingEntry {
            funder = ReportText.required(funder, "report.funding.funder");
            key = ReportText.optional(key, "report.funding.key");
            if (kind == null || kind == FundingSourceKind.ESF) {
                throw new RuleViolation("report.funding.esf");
            }
            received = received == null ? Money.ZERO : received;
            if (received.isNegative()) {
                throw new RuleViolation("report.item.negative");
            }
            if (received.isPositive() && receivedOn == null) {
                throw new RuleViolation("report.funding.date", funder);
            }
        }
    }

    /** Identity. */
    public UUID id() {
        return id;
    }

    /** The line of the agreed plan, by its origin; empty for a resource that was not agreed. */
    public Optional<UUID> sourceId() {
        return Optional.ofNullable(sourceId);
    }

    /** Whether an amendment must agree it before the next report. */
    public boolean isNew() {
        return sourceId == null;
    }

    /** Who gave. */
    public String funder() {
        return funder;
    }

    /** Kind of resource. */
    public FundingSourceKind kind() {
        return kind;
    }

    /** Amount received and meant for the operation, since its beginning. */
    public Money received() {
        return received;
    }

    /** Day of the last payment; empty while nothing came. */
    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    /** How a larger grant was shared out. */
    public String key() {
        return key;
    }

    /** Attestation de versement. */
    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }
}
