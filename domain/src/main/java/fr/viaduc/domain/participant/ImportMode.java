package fr.viaduc.domain.participant;

/** How far an import goes when some rows are refused. */
public enum ImportMode {
    /** One refused row, and nothing is written. */
    ALL_OR_NOTHING,
    /** The rows without error are written, the others are reported. */
    VALID_ROWS_ONLY
}
