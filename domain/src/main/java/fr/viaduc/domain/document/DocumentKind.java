package fr.viaduc.domain.document;

/** What a document is for its file. */
public enum DocumentKind {
    /** Pièce jointe: asked for by a form. */
    ATTACHMENT,
    /** Pièce comptable, such as an invoice or a payslip. */
    ACCOUNTING,
    /** Pièce non comptable, such as a timesheet or a deliverable. */
    NON_ACCOUNTING,
    /** Preuve d'acquittement. */
    PROOF_OF_PAYMENT,
    /** Photograph of a visit or of a poster. */
    PHOTO,
    /** Evidence on a participant; only the people who accompany or check participants read it. */
    PARTICIPANT_EVIDENCE,
    /** Written by the portal. */
    GENERATED,
    /** Data of a sealed version, for machines. */
    SNAPSHOT;

    /** Whether the portal itself made it, so that nobody can take it away. */
    public boolean isMadeByPortal() {
        return this == GENERATED || this == SNAPSHOT;
    }
}
