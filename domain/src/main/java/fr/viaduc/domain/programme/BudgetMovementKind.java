package fr.viaduc.domain.programme;

/** Why the ledger of a budget line moved (mouvement de maquette). */
public enum BudgetMovementKind {
    /** Ouverture: the amount that the global grant gives the line. */
    OPENING,
    /** Avenant à la subvention globale. */
    GLOBAL_GRANT_AMENDMENT,
    /** Virement from or to another line. */
    TRANSFER,
    /** Programmation: reserved by a favourable decision. */
    RESERVATION,
    /** Déprogrammation or under-spending: given back to the line. */
    RELEASE,
    /** Conventionnement: the agreement is notified. */
    COMMITMENT,
    /** Déclaré par le porteur in an execution report. */
    DECLARED,
    /** Retenu by the service-fact check. */
    RETAINED,
    /** Déclaré à l'autorité de gestion. */
    DECLARED_TO_AUTHORITY,
    /** Certifié. */
    CERTIFIED,
    /** Reçu de l'autorité de gestion. */
    RECEIVED_FROM_AUTHORITY,
    /** Payé au bénéficiaire. */
    PAID_TO_BENEFICIARY,
    /** Indu established. */
    UNDUE,
    /** Indu recovered. */
    RECOVERED,
    /** Retrait from a later declaration. */
    WITHDRAWAL
}
