package fr.viaduc.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Who does something, in which capacity, when and why: the signature under every change of a file.
 *
 * <p>Made once per use case from the caller and the clock, and handed to every act method of an aggregate. It is the
 * only way in which time enters the domain.
 *
 * @param actorId the account of the person, or {@link #SYSTEM} for the portal itself (a closing date that has come)
 * @param actorName the name shown in histories and documents
 * @param role the role in which the person acts, by its standard name
 * @param unitId the organisational unit of the person in the intermediate body; null for carriers and for the portal
 * @param at the instant of the act
 * @param reason the reason given; empty when the act needs none
 */
public record Act(UUID actorId, String actorName, String role, UUID unitId, Instant at, String reason) {

    /** The account under which the portal itself acts. */
    public static final UUID SYSTEM = new UUID(0, 0);

    public Act {
        Objects.requireNonNull(actorId, "An act has an actor.");
        Objects.requireNonNull(actorName, "An act names its actor.");
        Objects.requireNonNull(role, "An act is done in a role.");
        Objects.requireNonNull(at, "An act has an instant.");
        reason = reason == null ? "" : reason.strip();
    }

    /** The same act with a reason. */
    public Act because(String why) {
        return new Act(actorId, actorName, role, unitId, at, why);
    }

    /** The day of the act, in legal time of mainland France. */
    public LocalDate day() {
        return at.atZone(ParisTime.ZONE).toLocalDate();
    }

    /**
     * Requires that a reason was given.
     *
     * @throws RuleViolation {@code act.reason.missing} when it is empty
     */
    public Act requireReason() {
        if (reason.isEmpty()) {
            throw new RuleViolation("act.reason.missing");
        }
        return this;
    }

    /** Whether the same person did the other act. */
    public boolean isBy(UUID otherActorId) {
        return actorId.equals(otherActorId);
    }
}
