package fr.viaduc.domain.application;

/** What a sealed version says of the carrier and of the attached files. */
public enum SheetField implements ContentField {
    /** SIRET. */
    SIRET(FieldType.SIRET, ""),
    /** Raison sociale. */
    NAME(FieldType.TEXT, ""),
    /** Sigle. */
    ACRONYM(FieldType.TEXT, ""),
    /** Forme juridique. */
    LEGAL_FORM(FieldType.CHOICE, "LegalForm"),
    /** Code NAF. */
    NAF_CODE(FieldType.TEXT, ""),
    /** Numéro RNA. */
    RNA(FieldType.TEXT, ""),
    /** Numéro de TVA. */
    VAT_NUMBER(FieldType.TEXT, ""),
    /** Date de création. */
    CREATED_ON(FieldType.DATE, ""),
    /** Adresse. */
    ADDRESS(FieldType.TEXT, ""),
    /** Commune. */
    COMMUNE(FieldType.COMMUNE, ""),
    /** Site et réseaux. */
    WEBSITE(FieldType.TEXT, ""),
    /** IBAN. */
    IBAN(FieldType.TEXT, ""),
    /** BIC. */
    BIC(FieldType.TEXT, ""),
    /** Titulaire du compte. */
    ACCOUNT_HOLDER(FieldType.TEXT, ""),
    /** Assujettissement à la TVA. */
    VAT_STATUS(FieldType.CHOICE, "VatStatus"),
    /** Soumis au Code de la commande publique. */
    PUBLIC_BUYER(FieldType.YES_NO, ""),
    /** Why, or why not. */
    PUBLIC_BUYER_REASON(FieldType.LONG_TEXT, ""),
    /** Certification des comptes. */
    ACCOUNTING(FieldType.CHOICE, "Accounting"),
    /** Convention collective. */
    COLLECTIVE_AGREEMENT(FieldType.TEXT, ""),
    /** Groupe, entreprises liées. */
    GROUP_LINKS(FieldType.LONG_TEXT, ""),
    /** Bénéficiaires effectifs. */
    BENEFICIAL_OWNERS(FieldType.LONG_TEXT, ""),
    /** Pièce jointe: its name and its SHA-256. */
    ATTACHMENT(FieldType.TEXT, "");

    private final FieldType type;
    private final String choiceType;

    SheetField(FieldType type, String choiceType) {
        this.type = type;
        this.choiceType = choiceType;
    }

    @Override
    public FieldType type() {
        return type;
    }

    @Override
    public String choiceType() {
        return choiceType;
    }
}
