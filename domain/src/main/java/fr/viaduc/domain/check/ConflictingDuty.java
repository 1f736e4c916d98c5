package fr.viaduc.domain.check;

/** What keeps a person from controlling a file: a duty held upstream, or a tie to those who carry the operation. */
public enum ConflictingDuty {
    /** Recevabilité de la demande. */
    ADMISSIBILITY,
    /** Instruction de la demande. */
    APPRAISAL,
    /** Validation de la recevabilité ou de l’instruction. */
    VALIDATION,
    /** Instruction ou validation d’un avenant. */
    AMENDMENT,
    /** Appartenance au service qui porte l’opération ou à sa ligne hiérarchique. */
    CARRYING_UNIT
}
