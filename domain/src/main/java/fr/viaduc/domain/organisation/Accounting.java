package fr.viaduc.domain.organisation;

/** Who certifies the accounts of a carrier. */
public enum Accounting {
    /** Comptable public. */
    PUBLIC_ACCOUNTANT,
    /** Commissaire aux comptes. */
    AUDITOR,
    /** Expert-comptable. */
    CHARTERED_ACCOUNTANT,
    /** Nobody outside the organisation. */
    INTERNAL
}
