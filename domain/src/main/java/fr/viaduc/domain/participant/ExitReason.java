package fr.viaduc.domain.participant;

/** Motif de sortie, item S02. */
public enum ExitReason {
    PLANNED_END("FIN_PREVUE"),
    DROP_OUT("ABANDON"),
    JOB("EMPLOI"),
    TRAINING("FORMATION"),
    OTHER("AUTRE");

    private final String fileCode;

    ExitReason(String fileCode) {
        this.fileCode = fileCode;
    }

    /** The code of this answer in exchange files. */
    public String fileCode() {
        return fileCode;
    }
}
