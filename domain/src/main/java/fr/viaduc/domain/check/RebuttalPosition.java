package fr.viaduc.domain.check;

/** What the carrier says of an item set aside. */
public enum RebuttalPosition {
    /** Accepte le rejet. */
    ACCEPT,
    /** Conteste le rejet. */
    CONTEST
}
