package fr.viaduc.domain.visit;

/** What was found on a point of the checklist. */
public enum CheckpointAnswer {
    COMPLIANT,
    NON_COMPLIANT,
    /** Sans objet. */
    NOT_APPLICABLE,
    /** Non vérifiable on that day. */
    NOT_VERIFIABLE;

    /** Whether the answer needs a word of explanation. */
    public boolean needsComment() {
        return this == NON_COMPLIANT || this == NOT_VERIFIABLE;
    }
}
