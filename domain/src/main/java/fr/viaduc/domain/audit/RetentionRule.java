package fr.viaduc.domain.audit;

import fr.viaduc.domain.legal.ApplicableLaw;
import java.time.LocalDate;
import java.time.Month;

/**
 * Durée de conservation: five years from 31 December of the year of the last payment to the carrier (Reg. (EU) 2021/1060
 * art. 82). Legal proceedings and a request of the Commission stop the clock; they are acts on the record, not part of this
 * rule.
 */
public final class RetentionRule {

    private RetentionRule() {}

    /**
     * Last day on which the file must be kept.
     *
     * @param lastPaymentOn value date of the last payment to the carrier
     */
    public static LocalDate until(LocalDate lastPaymentOn, ApplicableLaw law) {
        return LocalDate.of(lastPaymentOn.getYear() + law.integer("retention.cpr"), Month.DECEMBER, 31);
    }
}
