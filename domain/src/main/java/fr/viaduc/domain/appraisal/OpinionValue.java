package fr.viaduc.domain.appraisal;

/** Opinion of the appraisal on a project (avis). */
public enum OpinionValue {
    /** Avis favorable. */
    FAVOURABLE,
    /** Avis favorable sous réserve: the reservations are to be lifted or kept as conditions. */
    FAVOURABLE_WITH_RESERVATIONS,
    /** Avis défavorable. */
    UNFAVOURABLE
}
