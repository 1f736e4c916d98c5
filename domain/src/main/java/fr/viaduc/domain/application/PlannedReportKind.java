package fr.viaduc.domain.application;

/** The kinds of execution report that an applicant plans. */
public enum PlannedReportKind {
    /** Bilan intermédiaire. */
    INTERIM,
    /** Bilan final. */
    FINAL
}
