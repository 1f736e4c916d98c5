package fr.viaduc.domain.report;

/** How an expenditure was paid. */
public enum PaymentMethod {
    TRANSFER,
    DIRECT_DEBIT,
    CARD,
    CHEQUE,
    /** Espèces: up to the limit of the décret only. */
    CASH
}
