package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.appraisal.PlanRevision;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.shared.StaleVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Appraising a request for an amendment. */
@Stateless
public class AppraisingAmendments {

    @Inject
    private Amendments amendments;

    @Inject
    private Operations operations;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Takes the request in hand. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void take(UUID amendmentId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Amendment amendment = opened(amendmentId, seenVersion);
        amendment.take(act);
        trail.record("amendment.take", amendment, act);
    }

    /**
     * Writes new amounts into the plan asked for.
     *
     * @param seenEdits number of changes of the plan when it was shown
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void revise(UUID amendmentId, int seenEdits, PlanRevision revision) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Amendment amendment = amendments.get(amendmentId);
        conflicts.requireNone(amendment.operationId());
        amendment.requireInAppraisal();
        FinancingPlan plan = amendment.newPlan().orElseThrow(() -> new RuleViolation("amendment.no.plan"));
        if (plan.edits() != seenEdits) {
            throw new StaleVersion(plan.label());
        }
        revision.applyTo(plan);
        trail.record("amendment.plan.revise", amendment, act, plan.esfAmount().format(), null);
    }

    /** Writes what the appraisal finds, for the validator. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void appraise(UUID amendmentId, int seenVersion, String finding) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Amendment amendment = opened(amendmentId, seenVersion);
        amendment.appraise(finding, act);
        trail.record("amendment.appraise", amendment, act);
        operations.get(amendment.operationId()).heldBy(Role.VALIDATOR, null);
    }

    private Amendment opened(UUID amendmentId, int seenVersion) {
        Amendment amendment = amendments.get(amendmentId, seenVersion);
        conflicts.requireNone(amendment.operationId());
        return amendment;
    }
}
