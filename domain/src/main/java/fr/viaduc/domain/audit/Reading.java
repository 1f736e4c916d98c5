package fr.viaduc.domain.audit;

/**
 * What can be read and leaves a trace in the audit trail (journal des consultations).
 *
 * <p>Whatever an auditor or a reader of the managing authority reads leaves one; what tells of a person does whoever reads
 * it. The database knows the same acts in its function {@code is_reading}.
 */
public enum Reading {
    /** A page of a file. */
    FILE_PAGE("operation.read"),
    /** A document. */
    DOCUMENT("document.read"),
    /** A list, taken away as a file. */
    EXPORT("list.export"),
    /** The record of a participant with the name. */
    PERSON("participant.open"),
    /** The same with the protected answers: disability, minimum income, origin. */
    PROTECTED("participant.openProtected"),
    /** The record of a participant under the pseudonym. */
    PSEUDONYM("participant.openPseudonym");

    private final String act;

    Reading(String act) {
        this.act = act;
    }

    /** Its name in the audit trail. */
    public String act() {
        return act;
    }
}
