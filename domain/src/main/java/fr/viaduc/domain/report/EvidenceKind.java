package fr.viaduc.domain.report;

/** What a document proves of an expenditure. */
public enum EvidenceKind {
    /** Pièce comptable: invoice, payslip. */
    ACCOUNTING,
    /** Pièce non comptable: contract, deliverable, time sheet, mission letter. */
    NON_ACCOUNTING,
    /** Preuve d’acquittement. */
    PROOF_OF_PAYMENT
}
