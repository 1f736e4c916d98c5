package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.shared.RuleViolation;

/**
 * What a manager writes for one item.
 *
 * @param answer the answer; null while there is none
 * @param comment why; required for a no before the outcome is proposed
 */
public record ItemEntry(ItemAnswer answer, String comment) {

    private static final int LONGEST = 2_000;

    /** @throws RuleViolation {@code admissibility.comment.long} */
    public ItemEntry {
        comment = comment == null ? "" : comment.strip();
        if (comment.length() > LONGEST) {
            throw new RuleViolation("admissibility.comment.long", LONGEST);
        }
    }
}
