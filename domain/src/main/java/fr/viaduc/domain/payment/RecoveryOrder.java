package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** The title by which an undue amount is claimed back (ordre de reversement, titre de recettes). */
@Embeddable
public class RecoveryOrder {

    @Column(name = "order_number")
    private String number;

    @Column(name = "order_amount")
    private Money amount;

    @Column(name = "order_issued_at")
    private Instant issuedAt;

    @Column(name = "order_issued_by")
    private String issuedBy;

    @Column(name = "order_last_day")
    private LocalDate lastDay;

    protected RecoveryOrder() {}

    RecoveryOrder(String number, Money amount, LocalDate lastDay, Act act) {
        this.number = number;
        this.amount = amount;
        this.lastDay = lastDay;
        this.issuedAt = act.at();
        this.issuedBy = act.actorName();
    }

    /** The number of the title in the accounts of the intermediate body. */
    public String number() {
        return number;
    }

    public Money amount() {
        return amount;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String issuedBy() {
        return issuedBy;
    }

    /** Last day on which the carrier may pay without further steps. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Instant dueAt() {
        return ParisTime.endOf(lastDay);
    }
}
