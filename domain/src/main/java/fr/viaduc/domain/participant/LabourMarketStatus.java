package fr.viaduc.domain.participant;

import static fr.viaduc.domain.participant.LabourStatus.EMPLOYED;
import static fr.viaduc.domain.participant.LabourStatus.INACTIVE;
import static fr.viaduc.domain.participant.LabourStatus.UNEMPLOYED;

/** Statut sur le marché du travail, items E10 (at entry) and S03 (within 28 days after the exit). */
public enum LabourMarketStatus {
    EMPLOYEE("EMPLOI_SALARIE", EMPLOYED),
    SELF_EMPLOYED("EMPLOI_INDEPENDANT", EMPLOYED),
    REGISTERED_UNEMPLOYED("CHOMEUR_INSCRIT", UNEMPLOYED),
    UNREGISTERED_UNEMPLOYED("CHOMEUR_NON_INSCRIT", UNEMPLOYED),
    STUDENT("INACTIF_ETUDES", INACTIVE),
    OTHER_INACTIVE("INACTIF_AUTRE", INACTIVE),
    /** Newly looking for a job after the exit: an answer of the exit questionnaire only. */
    JOB_SEEKING("RECHERCHE_EMPLOI", UNEMPLOYED);

    private final String fileCode;
    private final LabourStatus group;

    LabourMarketStatus(String fileCode, LabourStatus group) {
        this.fileCode = fileCode;
        this.group = group;
    }

    /** The code of this answer in exchange files. */
    public String fileCode() {
        return fileCode;
    }

    /** The group in which the indicators count the person. */
    public LabourStatus group() {
        return group;
    }

    /** Whether the answer may be given at entry. */
    public boolean isEntryAnswer() {
        return this != JOB_SEEKING;
    }
}
