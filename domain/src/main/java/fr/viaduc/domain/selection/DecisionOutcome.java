package fr.viaduc.domain.selection;

/** What the committee decided. */
public enum DecisionOutcome {
    /** Favorable. */
    FAVOURABLE,
    /** Défavorable: final, reasoned, with remedies. */
    UNFAVOURABLE,
    /** Ajourné: the file returns to its appraisal. */
    DEFERRED
}
