package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.appraisal.PlanProposal;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** The carrier accepts or contests the plan that the appraisal retained. */
@Stateless
public class AnsweringPlanProposals {

    @Inject
    private PlanProposals proposals;

    @Inject
    private Operations operations;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Accepts the plan as it was proposed. */
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public void accept(UUID proposalId, int seenVersion) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY);
        PlanProposal proposal = proposals.get(proposalId, seenVersion);
        proposal.accept(act);
        trail.record(
                "appraisal.plan.accept",
                proposal,
                act,
                proposal.retainedPlan().esfAmount().format(),
                null);
        handBack(proposal, "Plan de financement accepté", "Le porteur a accepté le plan de financement retenu.");
    }

    /** Contests the plan, with a reason. */
    @RolesAllowed(Role.Names.BENEFICIARY_SIGNATORY)
    public void contest(UUID proposalId, int seenVersion, String reason) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY).because(reason);
        PlanProposal proposal = proposals.get(proposalId, seenVersion);
        proposal.contest(act);
        trail.record("appraisal.plan.contest", proposal, act);
        handBack(
                proposal,
                "Plan de financement contesté",
                "Le porteur conteste le plan de financement retenu :\n\n" + proposal.answer());
    }

    private void handBack(PlanProposal proposal, String subject, String text) {
        Operation operation = operations.get(proposal.operationId());
        operation.heldBy(Role.GRANT_MANAGER, null);
        notices.toStaff(
                operation, new Notice(subject, text, "/staff/appraisal/plan?id=" + operation.id()), Role.GRANT_MANAGER);
    }
}
