package fr.viaduc.domain.check;

/**
 * What a service-fact check concludes on in words, besides the items and the resources.
 *
 * <p>In the order of the report.
 */
public enum CheckTopic {
    /** Réalisation physique: conformity, deliverables, horizontal principles. */
    PHYSICAL_REALISATION,
    /** Participants et indicateurs: forecast, declared, gap; eligibility of the people drawn. */
    PARTICIPANTS,
    /** Achats: competition, or internal purchasing rules. */
    PROCUREMENT,
    /** Aides d’État et double financement. */
    STATE_AID,
    /** Publicité de l’aide de l’Union. */
    PUBLICITY,
    /** Suites de la visite et des contrôles antérieurs. */
    FOLLOW_UP
}
