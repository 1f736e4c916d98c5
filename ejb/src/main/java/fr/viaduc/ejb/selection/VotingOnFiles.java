package fr.viaduc.ejb.selection;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.VoteChoice;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Voting on the items of an open session. */
@Stateless
public class VotingOnFiles {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Casts or changes the vote of the person who asks. */
    @RolesAllowed(Role.Names.COMMITTEE_MEMBER)
    public void vote(UUID itemId, VoteChoice choice) {
        Act act = caller.act(Role.COMMITTEE_MEMBER);
        AgendaItem item = sessions.lockItem(itemId);
        conflicts.requireNone(item.proposal().operationId());
        CommitteeSession session = item.session();
        if (session.vote(itemId, choice, act)) {
            trail.record("committee.vote", item.proposal(), act, choice.name(), null);
        }
    }
}
