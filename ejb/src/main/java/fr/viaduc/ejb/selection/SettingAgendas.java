package fr.viaduc.ejb.selection;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.AgendaProposal;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Putting cases on the agenda of a session, in order of priority. */
@Stateless
public class SettingAgendas {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private AgendaProposals proposals;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Puts a waiting case at the end of the agenda. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void putOnAgenda(UUID sessionId, int seenVersion, UUID proposalId) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        AgendaProposal proposal = proposals.get(proposalId);
        conflicts.requireNone(proposal.operationId());
        CommitteeSession session = sessions.getForPreparation(sessionId, seenVersion);
        session.putOnAgenda(proposal, act);
        trail.record("committee.agenda.add", proposal, act, session.label(), null);
    }

    /** Takes an item off the agenda; its case waits again. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void takeOffAgenda(UUID sessionId, int seenVersion, UUID itemId) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.getForPreparation(sessionId, seenVersion);
        AgendaProposal proposal = session.takeOffAgenda(itemId, act);
        trail.record("committee.agenda.remove", proposal, act, session.label(), null);
    }

    /** Moves an item to another rank, from 1. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void rank(UUID sessionId, int seenVersion, UUID itemId, int newRank) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.getForPreparation(sessionId, seenVersion);
        session.rank(itemId, newRank);
        AgendaProposal proposal = session.item(itemId).proposal();
        trail.record("committee.agenda.rank", proposal, act, session.label() + " : " + newRank, null);
    }
}
