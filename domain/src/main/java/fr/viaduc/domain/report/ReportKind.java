package fr.viaduc.domain.report;

/** What an execution report is for (type de bilan). */
public enum ReportKind {
    /** Bilan intermédiaire obligatoire: planned by the agreement. */
    INTERIM_MANDATORY,
    /** Bilan intermédiaire facultatif: at the carrier's wish, with the prior agreement of the intermediate body. */
    INTERIM_OPTIONAL,
    /** Bilan final: settles the account. */
    FINAL
}
