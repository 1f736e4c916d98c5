package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * The three periods of an agreement: in which the operation is carried out (réalisation), until when its expenditure may
 * be paid (acquittement), until when the agreement is valid (validité).
 */
@Embeddable
public class AgreementPeriods {

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "realisation_start"))
    @AttributeOverride(name = "end", column = @Column(name = "realisation_end"))
    private DateRange realisation;

    @Column(name = "payment_end")
    private LocalDate paymentEnd;

    @Column(name = "validity_end")
    private LocalDate validityEnd;

    protected AgreementPeriods() {}

    /**
     * @param realisation days on which the operation is carried out
     * @param paymentEnd last day on which its expenditure may be paid
     * @param validityEnd last day of the agreement
     * @throws RuleViolation {@code agreement.periods.order} when one ends before the one that it contains
     */
    public AgreementPeriods(DateRange realisation, LocalDate paymentEnd, LocalDate validityEnd) {
        if (paymentEnd.isBefore(realisation.end()) || validityEnd.isBefore(paymentEnd)) {
            throw new RuleViolation("agreement.periods.order", realisation.end(), paymentEnd, validityEnd);
        }
        this.realisation = realisation;
        this.paymentEnd = paymentEnd;
        this.validityEnd = validityEnd;
    }

    /**
     * The periods that the dated parameters give.
     *
     * @param paymentMonths months after the end of the realisation, 6 in the model of the national programme
     * @param validityMonths months after the end of the realisation, 9 in the same model
     */
    public static AgreementPeriods following(DateRange realisation, int paymentMonths, int validityMonths) {
        return new AgreementPeriods(
                realisation,
                realisation.end().plusMonths(paymentMonths),
                realisation.end().plusMonths(validityMonths));
    }

    /** Days on which the operation is carried out. */
    public DateRange realisation() {
        return realisation;
    }

    /** Last day on which its expenditure may be paid. */
    public LocalDate paymentEnd() {
        return paymentEnd;
    }

    /** Last day of the agreement. */
    public LocalDate validityEnd() {
        return validityEnd;
    }
}
