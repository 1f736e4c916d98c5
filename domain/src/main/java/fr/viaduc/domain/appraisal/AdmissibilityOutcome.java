package fr.viaduc.domain.appraisal;

/** What a review of admissibility comes to. */
public enum AdmissibilityOutcome {
    /** Recevable. */
    ADMISSIBLE,
    /** Irrecevable. */
    INADMISSIBLE
}
