package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * The act, or the tie, that keeps a person from controlling a file.
 *
 * @param personName the person concerned
 * @param duty what the person did upstream, or the tie to the carrier
 * @param at when it was done; null for a tie, which holds at any time
 */
public record ConflictingAct(String personName, ConflictingDuty duty, Instant at) implements Serializable {

    public ConflictingAct {
        Objects.requireNonNull(personName, "A conflict names the person.");
        Objects.requireNonNull(duty, "A conflict names the duty.");
    }

    /** The refusal that names who, what and when. */
    RuleViolation refusal() {
        return at == null
                ? new RuleViolation("check.separation.unit", personName)
                : new RuleViolation("check.separation.act", personName, duty, at);
    }
}
