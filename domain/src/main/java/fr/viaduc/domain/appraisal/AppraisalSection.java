package fr.viaduc.domain.appraisal;

/** The fifteen sections of an appraisal report, in its order (rapport d'instruction). */
public enum AppraisalSection {
    /** Éligibilité de l'opération: programme, objective, call, territory, audience (CPR art. 73(2)(g)). */
    ELIGIBILITY,
    /** Temporalité: not completed before the deposit, dates inside the eligible period (CPR art. 63). */
    TIMING,
    /** Capacité administrative et financière du porteur. */
    CAPACITY,
    /** Rapport entre le soutien, les activités et les objectifs (CPR art. 73(2)(c)). */
    BEST_VALUE,
    /** Dépenses: each line necessary, linked, reasonable, and the cost option (CPR art. 53 to 56 and 64). */
    EXPENDITURE,
    /** Ressources: evidence of each commitment, double funding, proration. */
    RESOURCES,
    /** Régime d'aide d'État (CPR art. 69 and 73). */
    STATE_AID,
    /** Commande publique et mise en concurrence. */
    PROCUREMENT,
    /** Participants et indicateurs. */
    PARTICIPANTS,
    /** Principes horizontaux (CPR art. 9 and 73(1)). */
    HORIZONTAL_PRINCIPLES,
    /** Plan de communication (CPR art. 50). */
    COMMUNICATION,
    /** Double financement. */
    DOUBLE_FUNDING,
    /** Risque, which feeds the plan of verifications (CPR art. 74(2)). */
    RISK,
    /** Plan de financement retenu. */
    RETAINED_PLAN,
    /** Avis, réserves et conditions conventionnelles. */
    OPINION;

    /** Whether the section may not concern a project at all. */
    public boolean mayBeNotApplicable() {
        return switch (this) {
            case STATE_AID, PROCUREMENT, PARTICIPANTS -> true;
            case ELIGIBILITY,
                    TIMING,
                    CAPACITY,
                    BEST_VALUE,
                    EXPENDITURE,
                    RESOURCES,
                    HORIZONTAL_PRINCIPLES,
                    COMMUNICATION,
                    DOUBLE_FUNDING,
                    RISK,
                    RETAINED_PLAN,
                    OPINION -> false;
        };
    }

    /** Number of the section in the report, from 1. */
    public int number() {
        return ordinal() + 1;
    }
}
