package fr.viaduc.domain.agreement;

/** The two parties of an agreement. */
public enum SigningSide {
    /** The carrier, which signs first. */
    BENEFICIARY,
    /** The intermediate body. */
    BODY
}
