package fr.viaduc.domain.check;

/** Conclusion on a topic of a check. */
public enum TopicOutcome {
    /** Conforme. */
    COMPLIANT,
    /** Conforme avec observations. */
    WITH_REMARKS,
    /** Non conforme. */
    NON_COMPLIANT,
    /** Sans objet. */
    NOT_APPLICABLE;

    /** Whether the controller must explain the conclusion in words. */
    public boolean needsExplanation() {
        return this != COMPLIANT;
    }
}
