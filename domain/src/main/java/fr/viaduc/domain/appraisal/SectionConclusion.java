package fr.viaduc.domain.appraisal;

/** What the instructor concludes on a section. */
public enum SectionConclusion {
    /** Conforme. */
    ACCEPTED,
    /** Conforme sous réserve d'une modification. */
    ACCEPTED_WITH_MODIFICATION,
    /** Non conforme. */
    REJECTED,
    /** Sans objet. */
    NOT_APPLICABLE
}
