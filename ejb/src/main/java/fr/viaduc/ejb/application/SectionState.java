package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.Completeness;
import fr.viaduc.domain.application.Section;
import java.time.Instant;

/**
 * How far one section is written.
 *
 * @param open whether the carrier may write in it now
 * @param savedAt when it was last saved; null if never
 * @param errors how many things in it keep the application from being deposited
 */
public record SectionState(
        Section section, Completeness state, boolean open, Instant savedAt, String savedBy, long errors) {

    /** Whether nothing is missing in it. */
    public boolean isDone() {
        return state == Completeness.COMPLETE || state == Completeness.NOT_APPLICABLE;
    }
}
