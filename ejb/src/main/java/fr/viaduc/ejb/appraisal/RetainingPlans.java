package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.PlanProposal;
import fr.viaduc.domain.appraisal.PlanRevision;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.FinancingPlans;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import fr.viaduc.ejb.shared.StaleVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Working on the plan that the appraisal retains, and putting it to the carrier. */
@Stateless
public class RetainingPlans {

    @Inject
    private Appraisals appraisals;

    @Inject
    private PlanProposals proposals;

    @Inject
    private AppraisedFiles files;

    @Inject
    private Operations operations;

    @Inject
    private FinancingPlans plans;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Writes new amounts into the retained plan.
     *
     * @param seenEdits number of changes of the plan when it was shown
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void revise(UUID appraisalId, int seenEdits, PlanRevision revision) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = opened(appraisalId, act);
        FinancingPlan plan = appraisal.retainedPlan();
        if (plan.edits() != seenEdits) {
            throw new StaleVersion(plan.label());
        }
        revision.applyTo(plan);
        trail.record("appraisal.plan.revise", appraisal, act, plan.esfAmount().format(), null);
    }

    /** Starts again from the plan that the carrier deposited last. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void restart(UUID appraisalId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = opened(appraisalId, act);
        appraisal.restart(
                appraisal.requestedPlan(), plans.add(appraisal.requestedPlan().copy()), act);
        trail.record("appraisal.plan.restart", appraisal, act);
    }

    private Appraisal opened(UUID appraisalId, Act act) {
        Appraisal appraisal = appraisals.get(appraisalId);
        conflicts.requireNone(appraisal.operationId());
        appraisal.requirePlanOpen(proposals.latest(appraisalId), act);
        return appraisal;
    }

    /** Puts the retained plan to the carrier, with a message. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void propose(UUID appraisalId, String message) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = opened(appraisalId, act);
        Operation operation = operations.get(appraisal.operationId());
        PlanProposal proposal = appraisal.propose(
                operation.organisationId(),
                proposals.latest(appraisalId),
                files.refusals(operation.id(), appraisal.retainedPlan(), act.day()),
                message,
                act);
        proposals.add(traced("appraisal.plan.propose", proposal, act));
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, null);
        notices.toCarrier(
                operation,
                new Notice(
                        "Plan de financement retenu à accepter",
                        "L’instruction de votre demande retient un plan de financement différent de celui que vous avez"
                                + " déposé. Votre représentant légal est invité à l’accepter ou à le contester, avec ses"
                                + " raisons.",
                        "/carrier/appraisal/plan?id=" + proposal.id()));
    }

    /** Takes the proposal back before the carrier has answered. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void withdrawProposal(UUID appraisalId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = appraisals.get(appraisalId);
        conflicts.requireNone(appraisal.operationId());
        appraisal.requirePlanOpen(Optional.empty(), act);
        PlanProposal proposal =
                proposals.latest(appraisalId).orElseThrow(() -> new RuleViolation("appraisal.plan.not.proposed"));
        proposal.withdraw(act);
        traced("appraisal.plan.withdraw", proposal, act);
        operations.get(appraisal.operationId()).heldBy(Role.GRANT_MANAGER, null);
    }

    private PlanProposal traced(String actName, PlanProposal proposal, Act act) {
        trail.record(
                actName,
                proposal,
                act,
                proposal.retainedPlan().totalEligibleCost().format() + " / "
                        + proposal.retainedPlan().esfAmount().format(),
                null);
        return proposal;
    }
}
