package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Money that came back from the carrier. */
@Entity
@Table(name = "recovery_receipt")
public class RecoveryReceipt {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undue_id")
    private UndueAmount undue;

    private Money amount;

    @Column(name = "value_date")
    private LocalDate valueDate;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RecoveryReceipt() {}

    RecoveryReceipt(UndueAmount undue, Money amount, LocalDate valueDate, String bankReference, Act act) {
        this.id = UUID.randomUUID();
        this.undue = undue;
        this.amount = amount;
        this.valueDate = valueDate;
        this.bankReference = bankReference;
        this.recordedBy = act.actorName();
    }

    public Money amount() {
        return amount;
    }

    public LocalDate valueDate() {
        return valueDate;
    }

    public String bankReference() {
        return bankReference;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
