package fr.viaduc.domain.visit;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands. */
public enum VisitStatus implements State<VisitStatus> {
    /** Planifiée: known to the intermediate body only. */
    PLANNED,
    /** Annoncée: the carrier has the letter. */
    ANNOUNCED,
    /** Réalisée: what was seen is being written down. */
    CARRIED_OUT,
    /** Rapport provisoire. */
    PROVISIONAL_REPORT,
    /** Période contradictoire: the carrier answers. */
    REBUTTAL,
    /** Rapport définitif. */
    FINAL_REPORT,
    /** Mesures à lever. */
    MEASURES_OPEN,
    /** Mesures levées. */
    LIFTED,
    /** Mesures non levées. */
    NOT_LIFTED;

    @Override
    public Set<VisitStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(ANNOUNCED, CARRIED_OUT);
            case ANNOUNCED -> EnumSet.of(CARRIED_OUT);
            case CARRIED_OUT -> EnumSet.of(PROVISIONAL_REPORT);
            case PROVISIONAL_REPORT -> EnumSet.of(REBUTTAL, FINAL_REPORT);
            case REBUTTAL -> EnumSet.of(FINAL_REPORT);
            case FINAL_REPORT -> EnumSet.of(MEASURES_OPEN);
            case MEASURES_OPEN -> EnumSet.of(LIFTED, NOT_LIFTED);
            case NOT_LIFTED -> EnumSet.of(LIFTED);
            case LIFTED -> EnumSet.noneOf(VisitStatus.class);
        };
    }

    /** Whether the final report has been validated. */
    public boolean isFinal() {
        return this == FINAL_REPORT || this == MEASURES_OPEN || this == LIFTED || this == NOT_LIFTED;
    }
}
