package fr.viaduc.domain.application;

/** The rules on State aid under which an economic activity may be supported. */
public enum AidScheme {
    /** Pas une aide d’État. */
    NONE,
    /** Service d’intérêt économique général. */
    SGEI,
    /** Régime exempté (RGEC). */
    GBER,
    /** Aide de minimis. */
    DE_MINIMIS;

    /** Whether the grant is State aid in the sense of the treaty, which frees from simplified costs (art. 53(2)). */
    public boolean isStateAid() {
        return this == SGEI || this == GBER;
    }
}
