package fr.viaduc.domain.appraisal;

/** How the instructor should read an automatic finding. */
public enum FindingLevel {
    /** For information, or checked without anything to report. */
    CLEAR,
    /** Deserves attention. */
    ATTENTION
}
