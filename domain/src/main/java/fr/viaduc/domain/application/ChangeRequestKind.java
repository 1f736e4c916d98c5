package fr.viaduc.domain.application;

/** At which stage the carrier is asked to change a deposited application. */
public enum ChangeRequestKind {
    /** Demande de compléments, during the review of admissibility. */
    COMPLETION,
    /** Demande de modification, during the appraisal. */
    MODIFICATION
}
