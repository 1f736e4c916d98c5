package fr.viaduc.domain.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Several refusals at once, so that a person corrects a whole form in one go. */
public class RuleViolations extends RuntimeException {

    private final transient List<RuleViolation> violations;

    /** @param violations all refusals found, in the order of the form; at least one */
    public RuleViolations(List<RuleViolation> violations) {
        super(violations.stream().map(RuleViolation::code).collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    /** All refusals, in the order of the form. */
    public List<RuleViolation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * Refuses when at least one rule was broken.
     *
     * @throws RuleViolations with all of them
     */
    public static void throwIfAny(List<RuleViolation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleViolations(violations);
        }
    }
}
