package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Life of a review of admissibility (recevabilité). */
public enum AdmissibilityStatus implements State<AdmissibilityStatus> {
    /** En cours: a manager answers the items, and may ask the carrier once for what is missing. */
    OPEN,
    /** À valider: the manager has proposed an outcome. */
    AWAITING_VALIDATION,
    /** Recevable. */
    ADMISSIBLE,
    /** Irrecevable. */
    INADMISSIBLE,
    /** Abandonnée: the application was withdrawn. */
    ABANDONED;

    @Override
    public Set<AdmissibilityStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(AWAITING_VALIDATION, ABANDONED);
            case AWAITING_VALIDATION -> EnumSet.of(OPEN, ADMISSIBLE, INADMISSIBLE, ABANDONED);
            case ADMISSIBLE, INADMISSIBLE, ABANDONED -> EnumSet.noneOf(AdmissibilityStatus.class);
        };
    }
}
