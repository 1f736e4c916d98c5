package fr.viaduc.domain.check;

/** Why an expenditure item, or a part of it, is set aside (motif d’écartement). */
public enum RejectionReason {
    /** Hors période de réalisation. */
    OUTSIDE_PERIOD,
    /** Non acquittée. */
    NOT_PAID,
    /** Acquittée hors délai. */
    PAID_TOO_LATE,
    /** Non rattachable à l’opération. */
    NOT_LINKED,
    /** Non conventionnée. */
    NOT_IN_AGREEMENT,
    /** Pièce absente. */
    DOCUMENT_MISSING,
    /** Pièce non probante. */
    DOCUMENT_NOT_PROBATIVE,
    /** Temps non justifié. */
    TIME_NOT_JUSTIFIED,
    /** Lettre de mission absente ou postérieure. */
    ASSIGNMENT_LETTER_MISSING_OR_LATE,
    /** Signature absente. */
    SIGNATURE_MISSING,
    /** Incohérence avec les congés. */
    LEAVE_CONFLICT,
    /** Plus de 1 720 heures. */
    HOURS_OVER_CAP,
    /** Erreur de calcul. */
    CALCULATION_ERROR,
    /** Clé de répartition. */
    ALLOCATION_KEY,
    /** Nature inéligible (décret 2022-608, art. 5). */
    INELIGIBLE_NATURE,
    /** TVA récupérable. */
    VAT,
    /** Manquement aux règles d’achat. */
    PROCUREMENT_BREACH,
    /** Double financement. */
    DOUBLE_FUNDING,
    /** Participant inéligible. */
    INELIGIBLE_PARTICIPANT,
    /** Amortissement irrégulier. */
    DEPRECIATION,
    /** Exclue par une visite sur place. */
    EXCLUDED_BY_VISIT,
    /** Coût déraisonnable. */
    UNREASONABLE_COST,
    /** Recette à déduire. */
    REVENUE,
    /** Plafond dépassé. */
    CEILING,
    /** Extrapolation d’un échantillon. */
    EXTRAPOLATION;

    /** Whether a controller may choose it for one item; the others follow from another act. */
    public boolean isChosenByController() {
        return this != EXCLUDED_BY_VISIT && this != EXTRAPOLATION;
    }
}
