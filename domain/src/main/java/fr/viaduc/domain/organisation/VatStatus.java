package fr.viaduc.domain.organisation;

/** Assujettissement à la TVA. */
public enum VatStatus {
    /** Assujetti. */
    SUBJECT,
    /** Assujetti pour une partie de l’activité. */
    PARTIAL,
    /** Non assujetti. */
    NOT_SUBJECT
}
