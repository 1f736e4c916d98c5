package fr.viaduc.domain.payment;

/** What brought an undue amount to light. */
public enum UndueSource {
    /** A final check whose balance is negative. */
    SERVICE_FACT_CHECK,
    /** The termination of the agreement. */
    TERMINATION,
    /** An audit. */
    AUDIT
}
