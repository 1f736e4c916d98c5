package fr.viaduc.domain.appraisal;

/**
 * What the review of admissibility verifies, item by item. It is formal only and does not prejudge eligibility. The
 * question stands in the messages under {@code enum.AdmissibilityItem.<name>}.
 */
public enum AdmissibilityItem {
    /** Filed in time and through the portal. */
    FILED_IN_TIME,
    /** Signed by a person who may bind the organisation, with the delegation if there is one. */
    COMPETENT_SIGNATORY,
    /** It answers this call. */
    RIGHT_CALL,
    /** The legal person exists and its SIRET is active. */
    ACTIVE_LEGAL_PERSON,
    /** The period is within the window of the call. */
    PERIOD,
    /** The operation was not completed at the filing (Reg. (EU) 2021/1060 art. 63(6)). */
    NOT_COMPLETED,
    /** The financing plan is balanced. */
    BALANCED_PLAN,
    /** The grant asked for is within the cap of the call. */
    GRANT_CAP,
    /** All mandatory files are there, legible and valid. */
    ATTACHMENTS,
    /** The operation takes place on the territory of the call. */
    TERRITORY,
    /** Somebody can be reached. */
    CONTACT,
    /** The duration is one that the call allows. */
    DURATION,
    /** No other application asks for the same costs. */
    NO_OTHER_APPLICATION,
    /** The commitment is signed. */
    COMMITMENT,
    /** The contrat d’engagement républicain is signed, for associations and foundations. */
    REPUBLICAN_CONTRACT
}
