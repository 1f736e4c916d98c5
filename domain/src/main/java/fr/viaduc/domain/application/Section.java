package fr.viaduc.domain.application;

/** The fourteen sections of a funding application, in their order. */
public enum Section {
    /** Organisme. */
    ORGANISATION,
    /** Personnes. */
    PEOPLE,
    /** Identification de l’opération. */
    IDENTIFICATION,
    /** Contexte. */
    CONTEXT,
    /** Fiches actions. */
    ACTIVITIES,
    /** Participants et indicateurs. */
    PARTICIPANTS,
    /** Principes horizontaux. */
    PRINCIPLES,
    /** Suivi et obligations. */
    MONITORING,
    /** Aides d’État et SIEG. */
    STATE_AID,
    /** Achats. */
    PURCHASES,
    /** Plan de financement. */
    FINANCING_PLAN,
    /** Avance et versements. */
    ADVANCE,
    /** Pièces jointes. */
    ATTACHMENTS,
    /** Attestation d’engagement: ticked by the signatory at the deposit, never written before. */
    COMMITMENT;

    /** From 1 to 14. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether a manager may ask for changes in it; the commitment is renewed with every deposit anyway. */
    public boolean canBeReopened() {
        return this != COMMITMENT;
    }
}
