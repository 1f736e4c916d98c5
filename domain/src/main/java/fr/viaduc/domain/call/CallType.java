package fr.viaduc.domain.call;

/** What a call is about (type d'appel). */
public enum CallType {
    /** Référent de parcours. */
    COUNSELLOR,
    /** Chargés de relations entreprises. */
    EMPLOYER_RELATIONS,
    /** Ingénierie du PLIE. */
    ENGINEERING,
    /** Mobilisation renforcée des employeurs. */
    EMPLOYER_MOBILISATION,
    /** Plateforme mobilité emploi. */
    MOBILITY,
    /** Assistance technique. */
    TECHNICAL_ASSISTANCE
}
