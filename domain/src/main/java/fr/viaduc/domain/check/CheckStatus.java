package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where a service-fact check stands. */
public enum CheckStatus implements State<CheckStatus> {
    /** Ouvert: the admissibility of the report is under review. */
    OPEN,
    /** En cours: the items are being decided. */
    IN_PROGRESS,
    /** Pièces demandées: the payment clock is interrupted until the carrier's complete answer. */
    DOCUMENTS_REQUESTED,
    /** Conclusions provisoires: waits for the validator. */
    PROVISIONAL_FINDINGS,
    /** Période contradictoire: the carrier answers item by item. */
    REBUTTAL,
    /** Examen des réponses: the controller answers what was contested, then the validator certifies. */
    ANSWER_REVIEW,
    /** Définitif: the certificate is signed. */
    FINAL,
    /** Rouvert: a later audit or a court calls for a corrective check; this one stays as it was signed. */
    REOPENED;

    @Override
    public Set<CheckStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_PROGRESS);
            case IN_PROGRESS -> EnumSet.of(DOCUMENTS_REQUESTED, PROVISIONAL_FINDINGS);
            case DOCUMENTS_REQUESTED -> EnumSet.of(IN_PROGRESS);
            case PROVISIONAL_FINDINGS -> EnumSet.of(IN_PROGRESS, REBUTTAL, FINAL);
            case REBUTTAL -> EnumSet.of(ANSWER_REVIEW);
            case ANSWER_REVIEW -> EnumSet.of(IN_PROGRESS, FINAL);
            case FINAL -> EnumSet.of(REOPENED);
            case REOPENED -> EnumSet.noneOf(CheckStatus.class);
        };
    }

    /** Whether the carrier may read what was found: the provisional conclusions have been validated. */
    public boolean isOpenToCarrier() {
        return switch (this) {
            case REBUTTAL, ANSWER_REVIEW, FINAL, REOPENED -> true;
            case OPEN, IN_PROGRESS, DOCUMENTS_REQUESTED, PROVISIONAL_FINDINGS -> false;
        };
    }
}
