package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.RuleViolation;

/**
 * Something to correct, or to look at again, in one cell of a file.
 *
 * @param line number of the line in the file
 * @param column the column
 * @param value what stands there
 * @param severity whether the row is refused
 * @param violation the rule's code with what the French sentence quotes
 */
public record ImportProblem(int line, ImportColumn column, String value, Severity severity, RuleViolation violation) {

    /** Whether the row is refused. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
