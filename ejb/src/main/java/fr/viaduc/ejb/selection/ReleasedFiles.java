package fr.viaduc.ejb.selection;

import fr.viaduc.ejb.application.ApplicationWithdrawn;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.AsPortal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes a file that its carrier gave up away from the committee and from the budget lines. */
@Stateless
public class ReleasedFiles {

    @Inject
    private AgendaProposals proposals;

    @Inject
    private Reservations reservations;

    @Inject
    private AuditTrail trail;

    /** Gives back what the file holds and takes its case off the committee's desk. */
    @AsPortal
    @PermitAll
    public void release(@Observes ApplicationWithdrawn withdrawn) {
        proposals.pendingOf(withdrawn.operationId()).ifPresent(proposal -> {
            proposal.withdraw(withdrawn.act());
            trail.record("committee.case.withdraw", proposal, withdrawn.act());
        });
        reservations.release(withdrawn.operationId(), withdrawn.act());
    }
}
