package fr.viaduc.domain.check;

import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;

/**
 * What is taken from the support of a carrier who did not make the Union's support known and did not remedy it when asked
 * (Reg. (EU) 2021/1060 art. 50(3)).
 *
 * @param rate share of the support, up to the maximum of the law
 */
public record PublicityCorrection(Rate rate) {

    /** Nothing is taken. */
    public static final PublicityCorrection NONE = new PublicityCorrection(Rate.ZERO);

    /**
     * A correction within the law.
     *
     * @throws RuleViolation {@code amount.due.publicity.above.maximum} when the rate exceeds the maximum of the law
     */
    public static PublicityCorrection of(Rate rate, ApplicableLaw law) {
        Rate maximum = law.rate("publicity.penalty.max");
        if (rate.isGreaterThan(maximum)) {
            throw new RuleViolation("amount.due.publicity.above.maximum", rate, maximum);
        }
        return new PublicityCorrection(rate);
    }
}
