package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Life of a session of the selection committee (séance du comité de programmation). */
public enum CommitteeSessionStatus implements State<CommitteeSessionStatus> {
    /** Préparée: date, members and agenda are being set. */
    PREPARED,
    /** Ouverte: the members present examine the agenda and vote. */
    OPEN,
    /** Close: every item has its decision, the minutes are to be signed. */
    CLOSED,
    /** Procès-verbal signé: the decisions are final and notified. */
    MINUTES_SIGNED;

    @Override
    public Set<CommitteeSessionStatus> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(OPEN);
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(MINUTES_SIGNED);
            case MINUTES_SIGNED -> EnumSet.noneOf(CommitteeSessionStatus.class);
        };
    }
}
