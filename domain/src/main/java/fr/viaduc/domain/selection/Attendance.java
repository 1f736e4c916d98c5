package fr.viaduc.domain.selection;

/** Whether a convened member sits. */
public enum Attendance {
    /** Convoqué: nothing is known yet. */
    CONVENED,
    /** Présent. */
    PRESENT,
    /** Excusé. */
    EXCUSED,
    /** Absent. */
    ABSENT
}
