package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** The life of what a manager prepares and a validator validates: see {@link Prepared}. */
public enum PreparationStatus implements State<PreparationStatus> {
    /** En préparation: may still be changed, counts for nothing. */
    PREPARED,
    /** Validé: counts; it is prepared again to be changed. */
    VALIDATED;

    @Override
    public Set<PreparationStatus> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(VALIDATED);
            case VALIDATED -> EnumSet.of(PREPARED);
        };
    }
}
