package fr.viaduc.domain.participant;

/** Qualification obtenue, item S06: a formal assessment by a competent body (indicator EECR03). */
public enum Qualification {
    NONE("NON"),
    REGISTERED_CERTIFICATION("CERTIFICATION_RNCP"),
    PROFESSIONAL_TITLE("TITRE_PRO"),
    OTHER("AUTRE");

    private final String fileCode;

    Qualification(String fileCode) {
        this.fileCode = fileCode;
    }

    /** The code of this answer in exchange files. */
    public String fileCode() {
        return fileCode;
    }
}
