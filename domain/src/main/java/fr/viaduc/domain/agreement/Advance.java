package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the agreement says of the advance (avance), which is paid once the start is attested. */
@Embeddable
public class Advance {

    @Column(name = "advance_rate")
    private Rate rate;

    @Column(name = "advance_amount")
    private Money amount;

    protected Advance() {}

    /**
     * @param rate share of the grant
     * @param amount the advance, EUR
     */
    public Advance(Rate rate, Money amount) {
        this.rate = rate;
        this.amount = amount;
    }

    /** An agreement without an advance. */
    public static Advance none() {
        return new Advance(Rate.ZERO, Money.ZERO);
    }

    /** Share of the grant; zero when there is no advance. */
    public Rate rate() {
        return rate;
    }

    /** The advance, EUR; zero when there is none. */
    public Money amount() {
        return amount;
    }

    /** Whether an advance is paid. */
    public boolean isGranted() {
        return amount.isPositive();
    }
}
