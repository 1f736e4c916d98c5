package fr.viaduc.domain.agreement;

/** What came of a code typed by a signatory. Wrong codes are counted, so that they are kept and not refused. */
public enum SignatureAttempt {
    /** The code was right: the signature is given. */
    SIGNED,
    /** The code was wrong; tries are left. */
    WRONG_CODE,
    /** The code was wrong once too often: another one must be asked for. */
    CODE_SPENT
}
