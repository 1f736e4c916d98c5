package fr.viaduc.domain.call;

/** Who may carry the operations of a call (mode de portage). */
public enum CarrierMode {
    /** Interne: the intermediate body itself. */
    INTERNAL,
    /** Externe: other organisations. */
    EXTERNAL,
    /** Interne et externe. */
    BOTH
}
