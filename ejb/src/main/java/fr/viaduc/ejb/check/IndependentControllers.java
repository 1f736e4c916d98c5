package fr.viaduc.ejb.check;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.check.ConflictingAct;
import fr.viaduc.domain.check.ControlCandidate;
import fr.viaduc.domain.check.SeparationOfDuties;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.StatusHistory;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.identity.OrganisationalUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may control a file, on paper or on site. */
@ApplicationScoped
public class IndependentControllers {

    @Inject
    private StatusHistory history;

    @Inject
    private OrganisationalUnits units;

    @Inject
    private ConflictsOfInterest conflicts;

    /**
     * Requires that the person who acts has declared no conflict of interests in the file, neither reviewed, appraised nor
     * validated it, and does not belong to those who carry it.
     *
     * @throws fr.viaduc.domain.shared.RuleViolation {@code conflict.*} or {@code check.separation.*}
     */
    public void require(Operation operation, Act act) {
        conflicts.requireNone(operation.id());
        require(operation, ControlCandidate.of(act));
    }

    /** The same of somebody else, who declares on opening the file. */
    public void require(Operation operation, ControlCandidate candidate) {
        SeparationOfDuties.requireIndependent(candidate, history.ofOperation(operation.id()), carryingLine(operation));
    }

    /** What keeps a person from controlling the file, if anything does. */
    public Optional<ConflictingAct> conflictOf(Operation operation, ControlCandidate candidate) {
        return SeparationOfDuties.conflictOf(candidate, history.ofOperation(operation.id()), carryingLine(operation));
    }

    private Set<UUID> carryingLine(Operation operation) {
        return operation.carryingUnitId().map(units::lineOf).orElseGet(Set::of);
    }
}
