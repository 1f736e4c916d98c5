package fr.viaduc.domain.agreement;

/** Level of an electronic signature under Regulation (EU) No 910/2014; a dated parameter, named in the document. */
public enum SignatureLevel {
    /** Simple: the account of the signatory and a one-time code sent by e-mail. */
    SIMPLE,
    /** Avancée: article 26, linked to the signatory in a unique way. */
    ADVANCED,
    /** Qualifiée: article 25, worth a handwritten signature. */
    QUALIFIED
}
