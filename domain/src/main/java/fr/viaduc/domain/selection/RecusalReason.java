package fr.viaduc.domain.selection;

/** Why a member takes no part in an item (déport). */
public enum RecusalReason {
    /** The member declared a conflict of interests on the file. */
    DECLARED_CONFLICT,
    /** The member belongs to the unit that carries the internal operation, or to its hierarchical line. */
    CARRYING_UNIT,
    /** The member asked to step back during the session. */
    AT_OWN_REQUEST
}
