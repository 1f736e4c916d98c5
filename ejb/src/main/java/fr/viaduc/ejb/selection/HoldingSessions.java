package fr.viaduc.ejb.selection;

import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.Attendance;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.RecusalReason;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Opening a session with its quorum, noting who comes, leaves or steps back, closing it and signing its minutes. */
@Stateless
public class HoldingSessions {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private Recusals recusals;

    @Inject
    private SessionPapers papers;

    @Inject
    private Event<MinutesSigned> minutesSigned;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Opens the session; members tied to a file step back from it at once.
     *
     * @param present the accounts of the members in the room
     */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void open(UUID sessionId, int seenVersion, Set<UUID> present, UUID chairId) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.getForPreparation(sessionId, seenVersion);
        recusals.apply(session, act);
        session.open(present, chairId, act);
        trail.record("committee.open", session, act);
    }

    /** Notes that a member comes in or leaves. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void attend(UUID sessionId, UUID memberId, Attendance attendance) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.get(sessionId);
        session.attend(memberId, attendance);
        trail.record("committee.attend", session, act, attendance.name(), null);
    }

    /** Notes that a member steps back from an item on the member's own request. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void recuse(UUID sessionId, UUID itemId, UUID memberId) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        sessions.lockItem(itemId);
        CommitteeSession session = sessions.get(sessionId);
        session.recuse(itemId, memberId, RecusalReason.AT_OWN_REQUEST, act);
        trail.record("committee.recuse", session.item(itemId).proposal(), act);
    }

    /** Ends the session. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public void close(UUID sessionId, int seenVersion) {
        Act act = caller.act(Role.COMMITTEE_SECRETARY);
        CommitteeSession session = sessions.get(sessionId, seenVersion);
        session.close(act);
        trail.record("committee.close", session, act);
    }

    /** Signs the minutes, as the chair; the carriers are then told. */
    @RolesAllowed(Role.Names.COMMITTEE_MEMBER)
    public void signMinutes(UUID sessionId, int seenVersion) {
        Act act = caller.act(Role.COMMITTEE_MEMBER);
        CommitteeSession session = sessions.get(sessionId, seenVersion);
        session.signMinutes(act);
        Document minutes = papers.minutes(session, act);
        trail.record("committee.minutes.sign", session, act, "", minutes.sha256());
        minutesSigned.fire(new MinutesSigned(sessionId, act));
    }
}
