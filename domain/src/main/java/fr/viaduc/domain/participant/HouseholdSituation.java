package fr.viaduc.domain.participant;

/** Situation du ménage, item E14: asked for operations of the 2014-2020 period only. */
public enum HouseholdSituation {
    WITHOUT_JOB,
    WITHOUT_JOB_WITH_CHILDREN,
    SINGLE_ADULT_WITH_CHILDREN,
    OTHER
}
