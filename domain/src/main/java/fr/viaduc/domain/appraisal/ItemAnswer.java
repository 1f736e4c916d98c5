package fr.viaduc.domain.appraisal;

/** The answer to one item of the review of admissibility. */
public enum ItemAnswer {
    /** Oui. */
    YES,
    /** Non. */
    NO,
    /** Sans objet. */
    NOT_APPLICABLE
}
