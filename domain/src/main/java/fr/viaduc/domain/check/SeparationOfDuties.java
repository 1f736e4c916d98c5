package fr.viaduc.domain.check;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.StatusChange;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may control a file (séparation fonctionnelle; CPR art. 71(4) and 74(3)).
 *
 * <p>Whoever reviewed the admissibility of an operation, appraised it or validated one of these acts controls neither
 * its execution reports nor its execution on site, for the life of the operation and across its amendments. Neither does
 * anybody of the organisational unit that carries an internal operation, nor of its hierarchical line.
 *
 * <p>Computed from the history of the states, which nobody can rewrite, and from the units: there is no list to keep up
 * to date.
 */
public final class SeparationOfDuties {

    private SeparationOfDuties() {}

    /**
     * The first thing that keeps a person from controlling an operation.
     *
     * @param history every status change of the operation since its first draft
     * @param carryingLine the units that carry the operation, with the units above and below them; empty for an
     *     operation carried outside the intermediate body
     */
    public static Optional<ConflictingAct> conflictOf(
            ControlCandidate candidate, Collection<StatusChange> history, Set<UUID> carryingLine) {
        if (candidate.unitId() != null && carryingLine.contains(candidate.unitId())) {
            return Optional.of(new ConflictingAct(candidate.name(), ConflictingDuty.CARRYING_UNIT, null));
        }
        return history.stream()
                .filter(change -> candidate.userId().equals(change.actorId()))
                .sorted(Comparator.comparing(StatusChange::at))
                .map(SeparationOfDuties::upstreamActIn)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Requires that a person may control an operation.
     *
     * @throws RuleViolation {@code check.separation.act} with who did what when, or {@code check.separation.unit}
     */
    public static void requireIndependent(
            ControlCandidate candidate, Collection<StatusChange> history, Set<UUID> carryingLine) {
        conflictOf(candidate, history, carryingLine).ifPresent(conflict -> {
            throw conflict.refusal();
        });
    }

    private static ConflictingAct upstreamActIn(StatusChange change) {
        ConflictingDuty duty = dutyIn(change);
        return duty == null ? null : new ConflictingAct(change.actorName(), duty, change.at());
    }

    private static ConflictingDuty dutyIn(StatusChange change) {
        boolean validator = Role.VALIDATOR.name().equals(change.role());
        if (!validator && !Role.GRANT_MANAGER.name().equals(change.role())) {
            return null;
        }
        return switch (change.subjectType()) {
            case "AdmissibilityReview" -> validator ? ConflictingDuty.VALIDATION : ConflictingDuty.ADMISSIBILITY;
            case "Appraisal" -> validator ? ConflictingDuty.VALIDATION : ConflictingDuty.APPRAISAL;
            case "FundingApplication" -> validator ? ConflictingDuty.VALIDATION : dutyReaching(change.toStatus());
            case "Amendment" -> ConflictingDuty.AMENDMENT;
            default -> null;
        };
    }

    private static ConflictingDuty dutyReaching(String applicationStatus) {
        return switch (applicationStatus) {
            case "IN_ADMISSIBILITY", "COMPLETION_REQUESTED", "ADMISSIBLE", "INADMISSIBLE" ->
                ConflictingDuty.ADMISSIBILITY;
            default -> ConflictingDuty.APPRAISAL;
        };
    }
}
