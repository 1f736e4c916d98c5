package fr.viaduc.domain.programme;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;

/**
 * What a signatory of a protocol commits itself to.
 *
 * @param name the institution
 * @param capacity in which it signs
 * @param yearlyAmount what it gives each year of the protocol, EUR; zero for one that gives no money
 * @param securedUntil last year that its own agreement covers; null for all years of the protocol
 * @param fundingAct the agreement or decision that grants the money; may be empty
 */
public record ProtocolCommitment(
        String name, SignatoryCapacity capacity, Money yearlyAmount, Integer securedUntil, String fundingAct) {

    /** @throws RuleViolation {@code protocol.signatory.incomplete} or {@code protocol.signatory.amount} */
    public ProtocolCommitment {
        if (name == null || name.isBlank() || capacity == null) {
            throw new RuleViolation("protocol.signatory.incomplete");
        }
        if (yearlyAmount == null || yearlyAmount.isNegative()) {
            throw new RuleViolation("protocol.signatory.amount", name);
        }
        name = name.strip();
        fundingAct = fundingAct == null ? "" : fundingAct.strip();
    }
}
