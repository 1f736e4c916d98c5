package fr.viaduc.domain.visit;

/** The three official conclusions of a visit (DGEFP model). */
public enum VisitConclusion {
    /** Conforme. */
    COMPLIANT,
    /** Conforme sous réserve, with measures. */
    COMPLIANT_WITH_RESERVATIONS,
    /** Non conforme: leads to the termination of the agreement. */
    NON_COMPLIANT
}
