package fr.viaduc.domain.programme;

import fr.viaduc.domain.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** An institution that signed the protocol of a local plan, with what it gives each year. */
@Entity
@Table(name = "protocol_signatory")
public class ProtocolSignatory {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "protocol_id")
    private Protocol protocol;

    private int position;

    private String name;

    @Enumerated(EnumType.STRING)
    private SignatoryCapacity capacity;

    @Column(name = "yearly_amount")
    private Money yearlyAmount;

    @Column(name = "secured_until")
    private Integer securedUntil;

    @Column(name = "funding_act")
    private String fundingAct;

    protected ProtocolSignatory() {}

    ProtocolSignatory(Protocol protocol, int position, ProtocolCommitment commitment) {
        this.id = UUID.randomUUID();
        this.protocol = protocol;
        this.position = position;
        this.name = commitment.name();
        this.capacity = commitment.capacity();
        this.yearlyAmount = commitment.yearlyAmount();
        this.securedUntil = commitment.securedUntil();
        this.fundingAct = commitment.fundingAct();
    }

    int position() {
        return position;
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** What it commits itself to. */
    public ProtocolCommitment commitment() {
        return new ProtocolCommitment(name, capacity, yearlyAmount, securedUntil, fundingAct);
    }

    /** What it gives each year of the protocol, EUR. */
    public Money yearlyAmount() {
        return yearlyAmount;
    }

    /** Whether an agreement of its own covers the year already; without it the money is expected only. */
    public boolean isSecured(int year) {
        return securedUntil == null || year <= securedUntil;
    }
}
