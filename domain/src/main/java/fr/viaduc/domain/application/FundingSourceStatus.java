package fr.viaduc.domain.application;

/** How sure a resource is (statut de la ressource), from the letter sent to the money received. */
public enum FundingSourceStatus {
    /** Sollicité. */
    REQUESTED,
    /** Probable: announced, without a written commitment. */
    PROBABLE,
    /** Acquis: committed in writing. */
    SECURED,
    /** Notifié: the decision of the funder has been received. */
    NOTIFIED,
    /** Encaissé. */
    RECEIVED;

    /** Whether a written commitment exists. */
    public boolean isProved() {
        return compareTo(SECURED) >= 0;
    }
}
