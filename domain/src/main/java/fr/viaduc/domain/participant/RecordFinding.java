package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.RuleViolation;

/**
 * A rule of the record that one record breaks.
 *
 * @param rule the rule
 * @param item the item where the person corrects it
 * @param violation the rule's code with what the French sentence quotes
 */
public record RecordFinding(RecordRule rule, QuestionnaireItem item, RuleViolation violation) {

    /** Whether the record is refused. */
    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }
}
