package fr.viaduc.domain.check;

/** How many items of a report are examined. */
public enum ControlMethod {
    /** Exhaustif: every item of the report, which is the principle. */
    EXHAUSTIVE
}
