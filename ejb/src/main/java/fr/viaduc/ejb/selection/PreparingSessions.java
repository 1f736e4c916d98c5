package fr.viaduc.ejb.selection;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.CommitteeMember;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;

/** Setting date, place, quorum and members of a session, and sending its agenda. */
@Stateless
public class PreparingSessions {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private CommitteeMembers members;

    @Inject
    private SessionPapers papers;

    @Inject
    private Event<SessionConvened> convened;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens the preparation of a session, with a seat for everybody who is a member of the committee that day. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public UUID prepare(@Valid SessionDraft draft) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = new CommitteeSession(caller.bodyId(), draft.toPlan(), act);
        members.on(caller.bodyId(), draft.getScheduledAt().toLocalDate()).forEach(session::seat);
        trail.record("committee.prepare", session, act);
        return sessions.add(session).id();
    }

    /** Changes title, date, place, quorum or rules. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void replan(UUID sessionId, int seenVersion, @Valid SessionDraft draft) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.getForPreparation(sessionId, seenVersion);
        session.replan(draft.toPlan());
        trail.record("committee.replan", session, act);
    }

    /** Gives a member of the committee a seat. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void seat(UUID sessionId, int seenVersion, UUID memberId) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.getForPreparation(sessionId, seenVersion);
        CommitteeMember member = members.on(caller.bodyId(), act.day()).stream()
                .filter(known -> known.userId().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("committee.member.unknown", session.label()));
        session.seat(member);
        trail.record("committee.seat", session, act, member.name(), null);
    }

    /** Takes a member's seat away. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void unseat(UUID sessionId, int seenVersion, UUID memberId) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.getForPreparation(sessionId, seenVersion);
        session.unseat(memberId);
        trail.record("committee.unseat", session, act);
    }

    /** Sends the agenda to the members. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void convene(UUID sessionId, int seenVersion) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.getForPreparation(sessionId, seenVersion);
        session.convene(act);
        Document agenda = papers.agenda(session, act);
        trail.record("committee.convene", session, act, "", agenda.sha256());
        convened.fire(new SessionConvened(sessionId, act));
    }
}
