package fr.viaduc.domain.visit;

/** What became of a measure. */
public enum MeasureStatus {
    OPEN,
    LIFTED,
    NOT_LIFTED
}
