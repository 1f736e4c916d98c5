package fr.viaduc.ejb.selection;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.AgendaProposal;
import fr.viaduc.domain.selection.BudgetShare;
import fr.viaduc.domain.selection.Decision;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** Recording what the votes led to, and holding the credits that go with it. */
@Stateless
public class RecordingDecisions {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Reservations reservations;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Event<DecisionRecorded> recorded;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Records the decision on an item. When it is favourable the amount is held on the budget lines in the same
     * transaction; when a line has not enough left nothing is recorded.
     */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void decide(UUID itemId, @Valid DecisionDraft draft) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY).because(draft.getReasons());
        AgendaItem item = sessions.lockItem(itemId);
        AgendaProposal proposal = item.proposal();
        conflicts.requireNone(proposal.operationId());
        item.session().decide(itemId, draft.toProposed(), act);
        Decision decision = item.decision().orElseThrow();
        if (decision.outcome() == DecisionOutcome.FAVOURABLE) {
            hold(proposal, item.grantedShares(), act);
        }
        trail.record("committee.decide", proposal, act, decision.outcome() + " " + decision.grantedAmount(), null);
        recorded.fire(new DecisionRecorded(
                proposal.kind(),
                proposal.operationId(),
                proposal.subjectId(),
                decision.outcome(),
                decision.grantedAmount(),
                item.grantedShares(),
                act));
    }

    private void hold(AgendaProposal proposal, List<BudgetShare> granted, Act act) {
        if (proposal.kind() == ProposalKind.DEPROGRAMMING) {
            reservations.release(proposal.operationId(), act);
        } else {
            reservations.hold(proposal.operationId(), granted, act);
        }
    }
}
