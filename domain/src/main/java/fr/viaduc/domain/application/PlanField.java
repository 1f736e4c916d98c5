package fr.viaduc.domain.application;

/** What a sealed version says of the financing plan. */
public enum PlanField implements ContentField {
    /** Option de coûts. */
    COST_OPTION(FieldType.CHOICE, "CostOption"),
    /** Taux forfaitaire. */
    FLAT_RATE(FieldType.TEXT, ""),
    /** Montant forfaitaire. */
    FLAT_RATE_AMOUNT(FieldType.MONEY, ""),
    /** Coût total éligible. */
    TOTAL_COST(FieldType.MONEY, ""),
    /** FSE+ sollicité. */
    ESF_AMOUNT(FieldType.MONEY, ""),
    /** Poste de dépense. */
    CATEGORY(FieldType.CHOICE, "CostCategory"),
    /** Libellé of a line. */
    LABEL(FieldType.TEXT, ""),
    /** Année. */
    YEAR(FieldType.INTEGER, ""),
    /** Base. */
    BASE(FieldType.MONEY, ""),
    /** Part de la base. */
    SHARE(FieldType.TEXT, ""),
    /** Quantité. */
    QUANTITY(FieldType.DECIMAL, ""),
    /** Prix unitaire. */
    UNIT_PRICE(FieldType.MONEY, ""),
    /** Montant of a line. */
    AMOUNT(FieldType.MONEY, ""),
    /** Base de calcul. */
    BASIS(FieldType.LONG_TEXT, ""),
    /** Type de ressource. */
    KIND(FieldType.CHOICE, "FundingSourceKind"),
    /** Financeur. */
    FUNDER(FieldType.TEXT, ""),
    /** Statut de la ressource. */
    STATUS(FieldType.CHOICE, "FundingSourceStatus"),
    /** Pièce. */
    EVIDENCE(FieldType.TEXT, "");

    private final FieldType type;
    private final String choiceType;

    PlanField(FieldType type, String choiceType) {
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
