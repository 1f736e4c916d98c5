package fr.viaduc.domain.participant;

/** What becomes of one row of a file. */
public enum ImportOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED
}
