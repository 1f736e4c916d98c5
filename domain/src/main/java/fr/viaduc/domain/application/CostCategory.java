package fr.viaduc.domain.application;

/** What money is spent on (poste de dépense), in the order of the financing plan. */
public enum CostCategory {
    /** Dépenses directes de personnel. */
    STAFF,
    /** Dépenses directes de fonctionnement. */
    OPERATING,
    /** Prestations de services: what is bought from contractors. */
    EXTERNAL_SERVICES,
    /**
     * Dépenses liées aux participants: their wages, allowances, transport, childcare. Never part of the staff on which a
     * flat rate is computed (décret 2022-608, annex).
     */
    PARTICIPANTS,
    /** Dépenses de tiers: borne by another body under a legal act, with the same amount in the resources. */
    THIRD_PARTY,
    /** Dépenses en nature: goods or work received free of charge, with the same amount in the resources. */
    IN_KIND,
    /** Dotations aux amortissements. */
    DEPRECIATION,
    /** Dépenses indirectes, or all remaining costs: computed by the cost option, or real with a physical key. */
    INDIRECT;

    /** Whether the costs are tied to the operation one by one. */
    public boolean isDirect() {
        return this != INDIRECT;
    }
}
