package fr.viaduc.domain.report;

/** What proves that an expenditure was paid (décret 2022-608 art. 7, 2°). */
public enum PaymentProof {
    /** Facture acquittée, or a statement attested by the public accountant, the auditor or the competent body. */
    ATTESTED,
    /** Relevé de compte showing the debit. */
    BANK_STATEMENT,
    /** Bulletins de paie or DSN, for staff. */
    PAYSLIP,
    /** Reçu du fournisseur, for cash. */
    RECEIPT
}
