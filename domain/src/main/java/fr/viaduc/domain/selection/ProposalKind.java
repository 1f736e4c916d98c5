package fr.viaduc.domain.selection;

/** What the committee is asked to decide on a file. */
public enum ProposalKind {
    /** Programmation of an appraised application. */
    SELECTION,
    /** Reprogrammation: an amendment that changes the amounts of an agreement. */
    REPROGRAMMING,
    /** Déprogrammation: the reserved amount returns to the budget lines. */
    DEPROGRAMMING
}
