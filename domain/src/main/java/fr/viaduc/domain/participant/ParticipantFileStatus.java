package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where a file of participants stands. */
public enum ParticipantFileStatus implements State<ParticipantFileStatus> {
    /** Read without writing anything; waits for a decision. */
    REHEARSED,
    /** Imported. */
    IMPORTED,
    /** Left aside. */
    GIVEN_UP;

    @Override
    public Set<ParticipantFileStatus> next() {
        return switch (this) {
            case REHEARSED -> EnumSet.of(IMPORTED, GIVEN_UP);
            case IMPORTED, GIVEN_UP -> EnumSet.noneOf(ParticipantFileStatus.class);
        };
    }
}
