package fr.viaduc.domain.application;

/** How a planned purchase will be put to competition. */
public enum PurchaseProcedure {
    /** Devis comparés. */
    QUOTES,
    /** Procédure adaptée. */
    ADAPTED,
    /** Procédure formalisée. */
    FORMAL,
    /** Sans publicité ni mise en concurrence préalables. */
    NEGOTIATED,
    /** Quasi-régie or cooperation between public bodies. */
    IN_HOUSE
}
