package fr.viaduc.domain.report;

/** How the working time of an employee is assigned to the operation (décret 2022-608, annex). */
public enum AssignmentMode {
    /** Whole time: mission letter, no time sheet. */
    FULL,
    /** A fixed percentage, set in a mission letter before the period; no time sheet. */
    FIXED,
    /** Variable time: time sheets at least monthly, signed by the employee and the manager. */
    VARIABLE
}
