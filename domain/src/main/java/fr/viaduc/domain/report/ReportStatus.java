package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where a report stands. */
public enum ReportStatus implements State<ReportStatus> {
    /** En préparation: the carrier fills it in. */
    DRAFT,
    /** Déposé: sealed; the payment clock runs. */
    SUBMITTED,
    /** Renvoyé: not admissible as it is; the carrier corrects it. */
    RETURNED,
    /** Recevable. */
    ADMISSIBLE,
    /** En contrôle. */
    IN_CHECK,
    /** Contrôle clos. */
    CHECK_CLOSED;

    @Override
    public Set<ReportStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(RETURNED, ADMISSIBLE);
            case ADMISSIBLE -> EnumSet.of(IN_CHECK);
            case IN_CHECK -> EnumSet.of(CHECK_CLOSED);
            case CHECK_CLOSED -> EnumSet.noneOf(ReportStatus.class);
        };
    }

    /** Whether the carrier may write in it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
