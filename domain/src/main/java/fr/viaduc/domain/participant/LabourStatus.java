package fr.viaduc.domain.participant;

/** The three situations between which the indicators EECO02, EECO04 and EECO05 share all participants. */
public enum LabourStatus {
    UNEMPLOYED,
    INACTIVE,
    EMPLOYED
}
