package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.appraisal.AdmissibilityItem;
import fr.viaduc.domain.appraisal.AdmissibilityReview;
import fr.viaduc.domain.appraisal.ItemEntry;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Dossiers;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Bodies;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.organisation.Organisations;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Reviewing the admissibility of an application, up to the proposal of an outcome. */
@Stateless
public class ReviewingAdmissibility {

    @Inject
    private AdmissibilityReviews reviews;

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private Bodies bodies;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Begins the review of a deposited application, or takes it up again once the carrier has answered.
     *
     * @throws RuleViolation {@code conflict.declaration.missing}, {@code conflict.declared}, {@code state.move.refused}
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void begin(UUID operationId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        conflicts.requireNone(operationId);
        FundingApplication application = applications.lock(operationId);
        Operation operation = operations.get(operationId);
        application.beginReview(act);
        AdmissibilityReview review = reviews.findOfOperation(operationId)
                .orElseGet(() -> new AdmissibilityReview(operation, application.id(), act));
        trail.record("admissibility.begin", application, act);
        trail.record("admissibility.open", review, act);
        reviews.add(review);
    }

    /**
     * Answers items of the review.
     *
     * @param seenVersion the version of the review that the person had before her eyes
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void answer(UUID operationId, int seenVersion, Map<AdmissibilityItem, ItemEntry> entries) {
        Act act = caller.act(Role.GRANT_MANAGER);
        AdmissibilityReview review = opened(operationId, seenVersion);
        review.answer(entries, act);
        trail.record("admissibility.answer", review, act);
    }

    /**
     * Names the unit of the body that carries an internal operation.
     *
     * @throws RuleViolation {@code admissibility.unit.external} for an operation carried outside the body, {@code
     *     unit.not.validated}
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void nameUnit(UUID operationId, int seenVersion, UUID unitId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        opened(operationId, seenVersion).requireOpen();
        Operation operation = operations.get(operationId);
        if (!isInternal(operation)) {
            throw new RuleViolation("admissibility.unit.external");
        }
        if (!bodies.unit(unitId).bodyId().equals(operation.bodyId())) {
            throw new NotFound();
        }
        bodies.unit(unitId).requireValidated();
        operation.carriedBy(unitId);
        trail.record("operation.carried.by", operation, act, bodies.unit(unitId).label(), null);
    }

    private boolean isInternal(Operation operation) {
        return dossiers.isInternal(
                applications.ofOperation(operation.id()), organisations.get(operation.organisationId()));
    }

    /**
     * Proposes that the application is admissible.
     *
     * @throws RuleViolations with all that stands against it
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void proposeAdmissible(UUID operationId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        AdmissibilityReview review = opened(operationId, seenVersion);
        Operation operation = operations.get(operationId);
        requireReviewable(operationId);
        review.proposeAdmissible(
                isInternal(operation) && operation.carryingUnitId().isEmpty(), act);
        handToValidator(review, operation, act);
    }

    /**
     * Proposes that the application is not admissible.
     *
     * @param reasons the reasons that the carrier will read
     * @throws RuleViolations with all that is missing
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void proposeInadmissible(UUID operationId, int seenVersion, String reasons) {
        Act act = caller.act(Role.GRANT_MANAGER);
        AdmissibilityReview review = opened(operationId, seenVersion);
        requireReviewable(operationId);
        review.proposeInadmissible(reasons, act);
        handToValidator(review, operations.get(operationId), act);
    }

    private void requireReviewable(UUID operationId) {
        applications.lock(operationId).requireUnderReview();
    }

    private void handToValidator(AdmissibilityReview review, Operation operation, Act act) {
        operation.heldBy(Role.VALIDATOR, null);
        trail.record(
                "admissibility.propose",
                review,
                act,
                review.proposedOutcome().map(Enum::name).orElse(""),
                null);
    }

    private AdmissibilityReview opened(UUID operationId, int seenVersion) {
        conflicts.requireNone(operationId);
        return reviews.get(reviews.ofOperation(operationId).id(), seenVersion);
    }
}
