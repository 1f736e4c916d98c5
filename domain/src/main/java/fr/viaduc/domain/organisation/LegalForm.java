package fr.viaduc.domain.organisation;

import java.util.EnumSet;
import java.util.Set;

/** Forme juridique of a carrier, as far as the rules of the grant tell the forms apart. */
public enum LegalForm {
    /** Association régie par la loi de 1901 or its local counterparts. */
    ASSOCIATION,
    /** Fondation ou fonds de dotation. */
    FOUNDATION,
    /** Société commerciale. */
    COMPANY,
    /** Société coopérative (SCOP, SCIC). */
    COOPERATIVE,
    /** Commune, département ou région. */
    LOCAL_AUTHORITY,
    /** EPCI or syndicat. */
    INTERCOMMUNALITY,
    /** CCAS ou CIAS. */
    SOCIAL_ACTION_CENTRE,
    /** Établissement public local ou national that is not an operator of the State. */
    PUBLIC_BODY,
    /** Groupement d’intérêt public. */
    PUBLIC_INTEREST_GROUP,
    /** Opérateur de l’État, such as France Travail. */
    STATE_OPERATOR,
    /** Opérateur de compétences. */
    OPCO,
    /** Chambre consulaire. */
    CHAMBER,
    /** Any other legal person. */
    OTHER;

    private static final Set<LegalForm> PUBLIC = EnumSet.of(
            LOCAL_AUTHORITY,
            INTERCOMMUNALITY,
            SOCIAL_ACTION_CENTRE,
            PUBLIC_BODY,
            PUBLIC_INTEREST_GROUP,
            STATE_OPERATOR,
            CHAMBER);

    private static final Set<LegalForm> LOCAL_AUTHORITIES =
            EnumSet.of(LOCAL_AUTHORITY, INTERCOMMUNALITY, SOCIAL_ACTION_CENTRE);

    /** Whether it is a legal person of public law (Reg. (EU) 2021/1060 annex XVII, field 2). */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** Whether its beneficial owners must be named: only legal persons of private law have any. */
    public boolean hasBeneficialOwners() {
        return !isPublic();
    }

    /** Whether it must have subscribed to the contrat d’engagement républicain (loi 2000-321 art. 10-1). */
    public boolean subscribesToRepublicanContract() {
        return this == ASSOCIATION || this == FOUNDATION;
    }

    /** Whether an advance may be paid to it: not to local authorities, OPCO or operators of the State. */
    public boolean mayReceiveAdvance() {
        return !LOCAL_AUTHORITIES.contains(this) && this != OPCO && this != STATE_OPERATOR;
    }
}
