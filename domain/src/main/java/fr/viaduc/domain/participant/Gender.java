package fr.viaduc.domain.participant;

/** Sex of a participant, as counted by the indicators of the Fund (table 6 of the common provisions: F, M, N). */
public enum Gender {
    F,
    M,
    /** Non-binary, counted since the 2021-2027 period only. */
    N
}
