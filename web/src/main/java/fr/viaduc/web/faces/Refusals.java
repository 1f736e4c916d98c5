package fr.viaduc.web.faces;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.util.List;

/** Refusals in French: the sentence of the rule with what it quotes in place, and the rule's code for support. */
public final class Refusals {

    private Refusals() {}

    /** The sentence of {@code rule.<code>}; a field that it quotes is named by {@code field.<name>}. */
    public static String sentence(RuleViolation violation) {
        return French.text(
                "rule." + violation.code(),
                violation.arguments().stream().map(Refusals::named).toArray());
    }

    private static Object named(Object argument) {
        return argument instanceof String name && French.has("field." + name) ? French.text("field." + name) : argument;
    }

    /** All refusals in the failure, in the order of the form. */
    public static List<RuleViolation> of(RuntimeException failure) {
        if (failure instanceof RuleViolations several) {
            return several.violations();
        }
        return failure instanceof RuleViolation one ? List.of(one) : List.of();
    }
}
