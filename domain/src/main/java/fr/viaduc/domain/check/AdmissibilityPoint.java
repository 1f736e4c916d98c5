package fr.viaduc.domain.check;

/** What makes an execution report admissible; formal only, it prejudges no expenditure. */
public enum AdmissibilityPoint {
    /** Le bilan est signé. */
    SIGNED,
    /** Le signataire est compétent. */
    COMPETENT_SIGNATORY,
    /** La période couverte est celle de la convention. */
    PERIOD_COVERED,
    /** Les listes obligatoires sont jointes: dépenses, ressources, participants. */
    MANDATORY_LISTS,
    /** Les attestations sont cochées et le compte bancaire est celui de la convention. */
    ATTESTATIONS
}
