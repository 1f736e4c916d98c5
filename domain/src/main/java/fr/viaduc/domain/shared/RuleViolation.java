package fr.viaduc.domain.shared;

import java.util.List;

/**
 * A refusal: somebody asked for an act that a rule of the trade forbids.
 *
 * <p>The code names the rule, such as {@code call.window.closed}. The French sentence shown to the person stands in the
 * message bundles under {@code rule.<code>}; it names the field, the rule and the way out, with the arguments in place.
 * A refusal undoes the transaction in which it is thrown.
 */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code the rule's code, lower case words joined by dots
     * @param arguments what the French sentence quotes, in its order; amounts, dates and enum constants are shown in
     *     French
     */
    public RuleViolation(String code, Object... arguments) {
        super(code + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The code of the rule, which a person can quote to support. */
    public String code() {
        return code;
    }

    /** What the French sentence quotes, in its order. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
