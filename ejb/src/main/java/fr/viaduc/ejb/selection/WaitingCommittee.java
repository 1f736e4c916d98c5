package fr.viaduc.ejb.selection;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The sessions that wait for the secretary or for a member. */
@ApplicationScoped
public class WaitingCommittee implements WorkSource {

    @Inject
    private CommitteeSessions sessions;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        Set<CommitteeSessionStatus> statuses = EnumSet.noneOf(CommitteeSessionStatus.class);
        if (caller.roles().contains(Role.COMMITTEE_SECRETARY)) {
            statuses.addAll(EnumSet.of(CommitteeSessionStatus.PREPARED, CommitteeSessionStatus.OPEN));
        }
        if (caller.roles().contains(Role.COMMITTEE_MEMBER)) {
            statuses.addAll(EnumSet.of(
                    CommitteeSessionStatus.PREPARED, CommitteeSessionStatus.OPEN, CommitteeSessionStatus.CLOSED));
        }
        boolean prepares = caller.roles().contains(Role.COMMITTEE_SECRETARY);
        if (statuses.isEmpty()) {
            return List.of();
        }
        return sessions.in(statuses).stream()
                .map(session -> item(session, prepares))
                .toList();
    }

    private static WorkItem item(CommitteeSession session, boolean prepares) {
        boolean coming = session.status() == CommitteeSessionStatus.PREPARED && !prepares;
        return new WorkItem(
                coming ? "committee.COMING" : "committee." + session.status().name(),
                session.label(),
                session.plan().scheduledAt(),
                null,
                "/staff/committee/view",
                session.id());
    }
}
