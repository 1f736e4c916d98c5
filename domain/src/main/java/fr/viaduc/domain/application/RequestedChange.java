package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.Objects;

/**
 * One thing that a manager asks the carrier to add or to correct.
 *
 * @param section the section that is opened for it
 * @param text what is missing or wrong, and what is expected
 */
public record RequestedChange(Section section, String text) {

    private static final int LONGEST = 2_000;

    /**
     * @throws RuleViolation {@code change.text.missing}, {@code change.text.long}, or {@code change.section.closed} for
     *     the commitment, which every deposit renews anyway
     */
    public RequestedChange {
        Objects.requireNonNull(section, "A change is asked in a section.");
        text = text == null ? "" : text.strip();
        if (text.isEmpty()) {
            throw new RuleViolation("change.text.missing", section);
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("change.text.long", section, LONGEST);
        }
        if (!section.canBeReopened()) {
            throw new RuleViolation("change.section.closed", section);
        }
    }
}
