package fr.viaduc.ejb.report;

import fr.viaduc.domain.report.DepositGate;
import fr.viaduc.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.List;

/**
 * A gate of the deposit as it stands today.
 *
 * @param obstacles what it holds against the deposit; empty when it is open
 */
public record GateState(DepositGate gate, List<RuleViolation> obstacles) implements Serializable {

    /** Whether it lets the report through. */
    public boolean isOpen() {
        return obstacles.isEmpty();
    }
}
