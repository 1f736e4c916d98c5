package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.PlanProposal;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.ApplicationWithdrawn;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.AsPortal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the appraisal of a file that its carrier gave up. */
@Stateless
public class AbandonedAppraisals {

    @Inject
    private Appraisals appraisals;

    @Inject
    private PlanProposals proposals;

    @Inject
    private AuditTrail trail;

    /** Ends the appraisal and takes back what waited for the carrier. */
    @AsPortal
    @PermitAll
    public void abandon(@Observes ApplicationWithdrawn withdrawn) {
        appraisals.findOfOperation(withdrawn.operationId()).ifPresent(appraisal -> abandon(appraisal, withdrawn.act()));
    }

    private void abandon(Appraisal appraisal, Act act) {
        proposals.latest(appraisal.id()).filter(PlanProposal::isPending).ifPresent(proposal -> {
            proposal.withdraw(act);
            trail.record("appraisal.plan.withdraw", proposal, act);
        });
        appraisal.abandon(act);
        trail.record("appraisal.abandon", appraisal, act);
    }
}
