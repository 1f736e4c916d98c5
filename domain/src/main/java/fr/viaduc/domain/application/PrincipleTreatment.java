package fr.viaduc.domain.application;

/** How an operation takes a horizontal principle into account. */
public enum PrincipleTreatment {
    /** Prise en compte spécifique: it is an aim of the operation. */
    SPECIFIC,
    /** Prise en compte transversale. */
    CROSS_CUTTING,
    /** Pas de prise en compte. */
    NONE
}
