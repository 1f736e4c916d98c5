package fr.viaduc.ejb.selection;

import fr.viaduc.domain.identity.ConflictOfInterestDeclaration;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.AgendaProposal;
import fr.viaduc.domain.selection.CommitteeMember;
import fr.viaduc.domain.selection.CommitteeSeat;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.domain.selection.Decision;
import fr.viaduc.domain.selection.Vote;
import fr.viaduc.domain.selection.VoteChoice;
import fr.viaduc.domain.selection.VoteTally;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reading sessions, agendas, votes and the cases that wait. */
@Stateless
public class CommitteeQueries {

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private AgendaProposals proposals;

    @Inject
    private CommitteeMembers members;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    /** A session with its members and its agenda. */
    @RolesAllowed({
        Role.Names.COMMITTEE_SECRETARY,
        Role.Names.COMMITTEE_MEMBER,
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.CONTROLLER,
        Role.Names.SIGNATORY,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public SessionSheet session(UUID sessionId) {
        CommitteeSession session = sessions.get(sessionId);
        return new SessionSheet(
                session.id(),
                session.version(),
                session.plan().title(),
                session.status(),
                session.plan().scheduledAt(),
                session.plan().place(),
                session.plan().quorum(),
                session.plan().rulesVersion(),
                session.convenedAt().orElse(null),
                session.openedAt().orElse(null),
                session.closedAt().orElse(null),
                session.minutesSignedAt().orElse(null),
                session.chair().map(CommitteeSeat::memberId).orElse(null),
                session.chair().map(CommitteeSeat::memberName).orElse(""),
                session.seats().stream()
                        .map(seat -> new SessionSheet.Seat(seat.memberId(), seat.memberName(), seat.attendance()))
                        .toList(),
                session.items().stream().map(item -> item(session, item)).toList(),
                Money.sum(session.items().stream().map(item -> item.proposal().instructedAmount())));
    }

    private static SessionSheet.Item item(CommitteeSession session, AgendaItem item) {
        AgendaProposal proposal = item.proposal();
        Optional<Decision> decision = item.decision();
        VoteTally tally = session.tally(item);
        List<CommitteeSeat> voters = session.voters(item);
        return new SessionSheet.Item(
                item.id(),
                item.rank(),
                proposal.operationId(),
                proposal.operationNumber(),
                proposal.title(),
                proposal.carrierName(),
                proposal.kind(),
                proposal.opinion().orElse(null),
                proposal.summary(),
                proposal.totalCost(),
                proposal.requestedAmount(),
                proposal.instructedAmount(),
                item.votes().size(),
                voters.size(),
                voters.size() >= session.plan().quorum(),
                Stream.of(VoteChoice.values())
                        .map(choice -> new SessionSheet.Count(choice, tally.count(choice)))
                        .toList(),
                stepsBack(session, item),
                tally.outcome().orElse(null),
                decision.map(Decision::outcome).orElse(null),
                decision.map(Decision::grantedAmount).orElse(null),
                decision.map(Decision::reasons).orElse(""),
                decision.map(Decision::reservations).orElse(""),
                item.isWithdrawn());
    }

    private static List<SessionSheet.StepBack> stepsBack(CommitteeSession session, AgendaItem item) {
        return item.recusals().stream()
                .flatMap(recusal -> session.seats().stream()
                        .filter(seat -> seat.id().equals(recusal.seatId()))
                        .map(seat -> new SessionSheet.StepBack(seat.memberId(), seat.memberName(), recusal.reason())))
                .toList();
    }

    /** One item as the person who asks votes on it. */
    @RolesAllowed(Role.Names.COMMITTEE_MEMBER)
    public BallotSheet ballot(UUID itemId) {
        AgendaItem item = sessions.item(itemId);
        CommitteeSession session = item.session();
        Optional<CommitteeSeat> seat = session.seatOf(caller.userId());
        return new BallotSheet(
                session.id(),
                session.plan().title(),
                session.status() == CommitteeSessionStatus.OPEN,
                item(session, item),
                seat.map(CommitteeSeat::isPresent).orElse(false),
                conflicts
                        .declared(item.proposal().operationId(), caller.userId())
                        .map(ConflictOfInterestDeclaration::conflict)
                        .orElse(null),
                seat.map(item::isRecused).orElse(false),
                seat.flatMap(item::voteOf).map(Vote::choice).orElse(null));
    }

    /** The session of an item, with all its items. */
    @RolesAllowed({Role.Names.COMMITTEE_SECRETARY, Role.Names.COMMITTEE_MEMBER})
    public SessionSheet sessionOfItem(UUID itemId) {
        return session(sessions.item(itemId).session().id());
    }

    /** The cases that are on no agenda yet, the oldest first. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public List<WaitingCase> waiting() {
        return proposals.waiting().stream()
                .map(proposal -> new WaitingCase(
                        proposal.id(),
                        proposal.operationId(),
                        proposal.kind(),
                        proposal.operationNumber(),
                        proposal.title(),
                        proposal.carrierName(),
                        proposal.opinion().orElse(null),
                        proposal.instructedAmount(),
                        proposal.readyAt()))
                .toList();
    }

    /** The people who may sit in the committee today. */
    @RolesAllowed(Role.Names.COMMITTEE_SECRETARY)
    public List<CommitteeMember> members() {
        return members.on(caller.bodyId(), caller.today());
    }
}
