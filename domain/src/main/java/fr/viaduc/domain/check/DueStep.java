package fr.viaduc.domain.check;

/** A line of the calculation of the amount due, as documents print it (étape du calcul). */
public enum DueStep {
    /** Dépenses déclarées. */
    DECLARED,
    /** Rejets ligne à ligne. */
    LINE_REJECTIONS,
    /** Rejets extrapolés. */
    EXTRAPOLATED_REJECTIONS,
    /** Montant forfaitaire recalculé. */
    FLAT_RATE,
    /** Corrections liées à la commande publique. */
    PROCUREMENT_CORRECTIONS,
    /** Dépenses éligibles retenues (D). */
    RETAINED,
    /** Coût total éligible conventionné (C). */
    AGREED_COST,
    /** Assiette: D plafonné à C. */
    CAPPED_COST,
    /** Montant FSE conventionné (F). */
    AGREED_ESF,
    /** Assiette × taux d'intervention (D × t). */
    RATE_SHARE,
    /** Autres ressources retenues (R). */
    OTHER_RESOURCES,
    /** Assiette moins autres ressources (D − R). */
    COST_LESS_RESOURCES,
    /** Plafond lié aux contributions en nature: D − N − autres aides publiques. */
    IN_KIND_CEILING,
    /** Plafond des avances et acomptes. */
    INTERIM_CEILING,
    /** Montant dû avant correction. */
    DUE_BEFORE_CORRECTION,
    /** Correction liée aux obligations de publicité. */
    PUBLICITY_CORRECTION,
    /** Montant FSE dû. */
    DUE,
    /** Paiements antérieurs, nets des reversements (P). */
    ALREADY_PAID,
    /** Solde: ce qui reste à payer, ou à reverser s'il est négatif. */
    BALANCE
}
