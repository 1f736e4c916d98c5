package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Act;
import java.util.Objects;
import java.util.UUID;

/**
 * A person who would control a file: its report, or its execution on site.
 *
 * @param userId the account
 * @param name the name quoted in a refusal
 * @param unitId the organisational unit today; null when the person belongs to none
 */
public record ControlCandidate(UUID userId, String name, UUID unitId) {

    public ControlCandidate {
        Objects.requireNonNull(userId, "A candidate has an account.");
        Objects.requireNonNull(name, "A candidate has a name.");
    }

    /** The person who does an act. */
    public static ControlCandidate of(Act act) {
        return new ControlCandidate(act.actorId(), act.actorName(), act.unitId());
    }
}
