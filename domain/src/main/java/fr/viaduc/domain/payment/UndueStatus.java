package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where an undue amount stands, from its discovery to its settlement. */
public enum UndueStatus implements State<UndueStatus> {
    /** Constaté. */
    ESTABLISHED,
    /** Contradictoire: the carrier may answer. */
    REBUTTAL,
    /** Décidé: the reasoned decision is signed. */
    DECIDED,
    /** Ordre de reversement émis. */
    ORDER_ISSUED,
    /** Compensé with a later payment. */
    OFFSET,
    /** Partiellement recouvré. */
    PARTLY_RECOVERED,
    /** Recouvré. */
    RECOVERED,
    /** Échelonné. */
    RESCHEDULED,
    /** Abandonné: below the minimum, or waived. */
    WAIVED,
    /** Irrécouvrable. */
    IRRECOVERABLE,
    /** Soldé. */
    SETTLED;

    @Override
    public Set<UndueStatus> next() {
        return switch (this) {
            case ESTABLISHED -> EnumSet.of(REBUTTAL);
            case REBUTTAL -> EnumSet.of(DECIDED);
            case DECIDED -> EnumSet.of(ORDER_ISSUED, WAIVED);
            case ORDER_ISSUED -> EnumSet.of(OFFSET, PARTLY_RECOVERED, RECOVERED, RESCHEDULED, WAIVED, IRRECOVERABLE);
            case PARTLY_RECOVERED, RESCHEDULED ->
                EnumSet.of(PARTLY_RECOVERED, RECOVERED, RESCHEDULED, OFFSET, WAIVED, IRRECOVERABLE);
            case OFFSET, RECOVERED, WAIVED, IRRECOVERABLE -> EnumSet.of(SETTLED);
            case SETTLED -> EnumSet.noneOf(UndueStatus.class);
        };
    }

    /** Whether money may come back now. */
    public boolean awaitsMoney() {
        return switch (this) {
            case ORDER_ISSUED, PARTLY_RECOVERED, RESCHEDULED -> true;
            case ESTABLISHED, REBUTTAL, DECIDED, OFFSET, RECOVERED, WAIVED, IRRECOVERABLE, SETTLED -> false;
        };
    }
}
