package fr.viaduc.domain.organisation;

/** What the sheet of an organisation must hold before an application may be deposited in its name. */
public enum SheetItem {
    /** Adresse and commune of the seat. */
    ADDRESS,
    /** Compte à créditer. */
    BANK_ACCOUNT,
    /** Bénéficiaires effectifs, for legal persons of private law. */
    BENEFICIAL_OWNERS,
    /** Assujettissement à la TVA. */
    VAT_STATUS,
    /** Soumis ou non au Code de la commande publique. */
    PROCUREMENT,
    /** Numéro RNA, for associations. */
    RNA
}
