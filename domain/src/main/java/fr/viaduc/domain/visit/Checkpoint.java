package fr.viaduc.domain.visit;

/** The points that are looked at on site, in the order of the visit. */
public enum Checkpoint {
    /** Action observée conforme à la convention. */
    ACTION,
    /** Participants présents et feuille d’émargement. */
    PARTICIPANTS,
    /** Intervenants présents conformes au plan. */
    STAFF,
    /** Livrables. */
    DELIVERABLES,
    /** Comptabilité séparée ou code analytique. */
    ACCOUNTING,
    /** Originaux des pièces conservés. */
    ORIGINALS,
    /** Outils de suivi des temps. */
    TIME_TRACKING,
    /** Clés d’affectation. */
    ALLOCATION_KEYS,
    /** Lieu d’archivage. */
    ARCHIVE,
    /** Dossiers de participants: preuves d’éligibilité. */
    PARTICIPANT_FILES,
    /** Publicité: affiche A3. */
    POSTER,
    /** Publicité: emblème sur les documents. */
    EMBLEM,
    /** Publicité: page internet. */
    WEB_PAGE,
    /** Dossiers de commande publique. */
    PROCUREMENT
}
