package fr.viaduc.domain.check;

/** When a finding was made: before or after the carrier could answer. */
public enum FindingStage {
    /** Provisoire: what the carrier is invited to discuss. */
    PROVISIONAL,
    /** Définitif: what the certificate rests on. */
    FINAL
}
