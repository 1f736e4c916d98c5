package fr.viaduc.domain.programme;

/** In which capacity an institution signs the protocol of a local plan. */
public enum SignatoryCapacity {
    /** Membre fondateur. */
    FOUNDER,
    /** Organisme support. */
    SUPPORT,
    /** Financeur who founded nothing. */
    FUNDER
}
