package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;

/**
 * What a controller decides on one item.
 *
 * @param retained from nothing to the declared amount
 * @param reason why a part is set aside; null when all is retained
 * @param explanation the facts and the rule in words; empty when all is retained
 */
public record LineDecision(Money retained, RejectionReason reason, String explanation) {

    public LineDecision {
        explanation = explanation == null ? "" : explanation.strip();
    }

    /** Everything declared is retained. */
    public static LineDecision accept(Money declared) {
        return new LineDecision(declared, null, "");
    }

    /**
     * Requires a complete decision on an amount.
     *
     * @throws RuleViolation {@code check.finding.range} when more than declared, or less than nothing, is retained;
     *     {@code check.finding.reason.missing} or {@code check.finding.explanation.missing} when a part is set aside
     *     without saying why
     */
    void requireValidFor(String label, Money declared) {
        if (retained == null || retained.isNegative() || retained.isGreaterThan(declared)) {
            throw new RuleViolation("check.finding.range", label, declared);
        }
        if (retained.isLessThan(declared)) {
            if (reason == null) {
                throw new RuleViolation("check.finding.reason.missing", label);
            }
            if (explanation.isEmpty()) {
                throw new RuleViolation("check.finding.explanation.missing", label);
            }
        }
    }
}
