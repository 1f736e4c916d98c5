package fr.viaduc.ejb.shared;

import fr.viaduc.domain.shared.RuleViolation;

/** Somebody else changed the record since it was shown: the act is refused so that nothing is overwritten unseen. */
public class StaleVersion extends RuleViolation {

    /** @param label the record, as people call it */
    public StaleVersion(String label) {
        super("record.stale", label);
    }
}
