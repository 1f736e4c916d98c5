package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One session of the selection committee (séance du comité de programmation).
 *
 * <p>The secretary prepares it: date, place, quorum, members, agenda in order of priority. The members are convened with
 * the agenda. The session opens when the quorum is in the room; on each item the members present who did not step back
 * vote, and the secretary records what the votes led to. When every item has its decision the session closes, and its
 * chair signs the minutes, which makes the decisions final.
 */
@Entity
@Table(name = "committee_session")
public class CommitteeSession extends Aggregate {

    @Enumerated(EnumType.STRING)
    private CommitteeSessionStatus status;

    @Embedded
    private SessionPlan plan;

    @Column(name = "chair_seat_id")
    private UUID chairSeatId;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "minutes_signed_at")
    private Instant minutesSignedAt;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("memberName")
    private List<CommitteeSeat> seats = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank")
    private List<AgendaItem> items = new ArrayList<>();

    protected CommitteeSession() {}

    /** Prepares a session of the body's committee. */
    public CommitteeSession(UUID bodyId, SessionPlan plan, Act act) {
        super(bodyId);
        this.plan = plan;
        this.status = begin(CommitteeSessionStatus.PREPARED, act);
    }

    /** Changes title, date, place, quorum or rules while the session is being prepared. */
    public void replan(SessionPlan newPlan) {
        requirePrepared();
        this.plan = newPlan;
    }

    /**
     * Gives a member a seat.
     *
     * @throws RuleViolation {@code committee.member.seated} when the member has one already
     */
    public CommitteeSeat seat(CommitteeMember member) {
        requirePrepared();
        if (seatOf(member.userId()).isPresent()) {
            throw new RuleViolation("committee.member.seated", member.name());
        }
        CommitteeSeat seat = new CommitteeSeat(this, member);
        seats.add(seat);
        return seat;
    }

    /** Takes a member's seat away. */
    public void unseat(UUID memberId) {
        requirePrepared();
        seats.removeIf(seat -> seat.memberId().equals(memberId));
    }

    /** Puts a waiting case at the end of the agenda. */
    public AgendaItem putOnAgenda(AgendaProposal proposal, Act act) {
        requirePrepared();
        proposal.enter(act);
        AgendaItem item = new AgendaItem(this, proposal, items.size() + 1);
        items.add(item);
        return item;
    }

    /** Takes an item off the agenda; its case waits again. */
    public AgendaProposal takeOffAgenda(UUID itemId, Act act) {
        requirePrepared();
        AgendaItem item = item(itemId);
        item.proposal().leave(act);
        items.remove(item);
        renumber();
        return item.proposal();
    }

    /** Moves an item to another rank, from 1; the others keep their order. */
    public void rank(UUID itemId, int newRank) {
        requirePrepared();
        AgendaItem item = item(itemId);
        if (newRank < 1 || newRank > items.size()) {
            throw new RuleViolation("committee.rank.outside", items.size());
        }
        items.sort(Comparator.comparingInt(AgendaItem::rank));
        items.remove(item);
        items.add(newRank - 1, item);
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).rank(i + 1);
        }
    }

    /**
     * Sends the agenda to the members.
     *
     * @throws RuleViolation {@code committee.agenda.empty}, {@code committee.members.few} when fewer members than the
     *     quorum have a seat, {@code committee.date.past}
     */
    public void convene(Act act) {
        requirePrepared();
        requireAgenda();
        if (seats.size() < plan.quorum()) {
            throw new RuleViolation("committee.members.few", seats.size(), plan.quorum());
        }
        if (!plan.scheduledAt().isAfter(act.at())) {
            throw new RuleViolation("committee.date.past");
        }
        this.convenedAt = act.at();
    }

    /**
     * Opens the session with the members in the room.
     *
     * @param present the accounts of the members in the room
     * @param chairId the member who chairs
     * @throws RuleViolation {@code committee.not.convened}, {@code committee.quorum.session} when fewer members than the
     *     quorum are there, {@code committee.chair.absent}
     */
    public void open(Set<UUID> present, UUID chairId, Act act) {
        requirePrepared();
        requireAgenda();
        if (convenedAt == null) {
            throw new RuleViolation("committee.not.convened");
        }
        seats.forEach(seat -> seat.attend(present.contains(seat.memberId()) ? Attendance.PRESENT : Attendance.ABSENT));
        long there = seats.stream().filter(CommitteeSeat::isPresent).count();
        if (there < plan.quorum()) {
            throw new RuleViolation("committee.quorum.session", there, plan.quorum());
        }
        CommitteeSeat chair = seatOf(chairId)
                .filter(CommitteeSeat::isPresent)
                .orElseThrow(() -> new RuleViolation("committee.chair.absent"));
        this.chairSeatId = chair.id();
        this.openedAt = act.at();
        this.status = move(status, CommitteeSessionStatus.OPEN, act);
    }

    /** Records that a member comes in or leaves. */
    public void attend(UUID memberId, Attendance attendance) {
        if (status != CommitteeSessionStatus.OPEN && status != CommitteeSessionStatus.PREPARED) {
            throw new RuleViolation("committee.session.not.open", label());
        }
        requireSeat(memberId).attend(attendance);
    }

    /** Has a member step back from an item; a vote already cast is taken out of the count. */
    public void recuse(UUID itemId, UUID memberId, RecusalReason reason, Act act) {
        if (status != CommitteeSessionStatus.OPEN && status != CommitteeSessionStatus.PREPARED) {
            throw new RuleViolation("committee.session.not.open", label());
        }
        item(itemId).recuse(requireSeat(memberId), reason, act);
    }

    /**
     * Casts or changes the vote of the person who acts.
     *
     * @return whether it is another vote than the one that she has cast before
     * @throws RuleViolation {@code committee.session.not.open}, {@code committee.member.unknown}, {@code
     *     committee.vote.absent}, {@code committee.vote.recused}, {@code committee.item.decided}
     */
    public boolean vote(UUID itemId, VoteChoice choice, Act act) {
        requireOpen();
        return item(itemId).vote(requireSeat(act.actorId()), choice, act);
    }

    /**
     * Records what the votes on an item led to.
     *
     * @throws RuleViolation {@code committee.vote.missing} when a member who may vote has not, {@code
     *     committee.quorum.item} when too few members may vote and the outcome is not a deferral, {@code
     *     committee.vote.tied}, {@code committee.decision.against.vote}, {@code committee.decision.reasons.missing},
     *     {@code committee.amount.missing}, {@code committee.amount.above.instructed}
     */
    public AgendaItem decide(UUID itemId, ProposedDecision proposed, Act act) {
        requireOpen();
        AgendaItem item = item(itemId);
        item.requirePending();
        List<CommitteeSeat> voters = voters(item);
        boolean quorate = voters.size() >= plan.quorum();
        if (quorate) {
            requireAllVotes(item, voters);
        }
        item.decide(proposed, tally(item), quorate, act);
        return item;
    }

    private static void requireAllVotes(AgendaItem item, List<CommitteeSeat> voters) {
        List<String> missing = voters.stream()
                .filter(seat -> item.voteOf(seat).isEmpty())
                .map(CommitteeSeat::memberName)
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("committee.vote.missing", String.join(", ", missing));
        }
    }

    /**
     * Ends the session.
     *
     * @throws RuleViolation {@code committee.items.undecided} when an item has no decision
     */
    public void close(Act act) {
        requireOpen();
        List<String> undecided = items.stream()
                .filter(item -> item.decision().isEmpty() && !item.isWithdrawn())
                .map(item -> item.proposal().operationNumber())
                .toList();
        if (!undecided.isEmpty()) {
            throw new RuleViolation("committee.items.undecided", String.join(", ", undecided));
        }
        this.closedAt = act.at();
        this.closedBy = act.actorId();
        this.status = move(status, CommitteeSessionStatus.CLOSED, act);
    }

    /**
     * Signs the minutes, as the chair.
     *
     * @throws RuleViolation {@code committee.minutes.chair} when somebody else signs, {@code act.same.person} when the
     *     chair is also the person who closed the session
     */
    public void signMinutes(Act act) {
        if (!chair().map(seat -> act.isBy(seat.memberId())).orElse(false)) {
            throw new RuleViolation(
                    "committee.minutes.chair",
                    chair().map(CommitteeSeat::memberName).orElse("–"));
        }
        if (act.isBy(closedBy)) {
            throw new RuleViolation("act.same.person", act.actorName());
        }
        this.status = move(status, CommitteeSessionStatus.MINUTES_SIGNED, act);
        this.minutesSignedAt = act.at();
    }

    private void requirePrepared() {
        if (status != CommitteeSessionStatus.PREPARED) {
            throw new RuleViolation("committee.session.not.prepared", label());
        }
    }

    private void requireOpen() {
        if (status != CommitteeSessionStatus.OPEN) {
            throw new RuleViolation("committee.session.not.open", label());
        }
    }

    private void requireAgenda() {
        if (items.isEmpty()) {
            throw new RuleViolation("committee.agenda.empty");
        }
    }

    private CommitteeSeat requireSeat(UUID memberId) {
        return seatOf(memberId).orElseThrow(() -> new RuleViolation("committee.member.unknown", label()));
    }

    /** The members in the room who did not step back from the item. */
    public List<CommitteeSeat> voters(AgendaItem item) {
        return seats.stream()
                .filter(seat -> seat.isPresent() && !item.isRecused(seat))
                .toList();
    }

    /** The count of the votes on an item. */
    public VoteTally tally(AgendaItem item) {
        return VoteTally.of(item.votes(), chair().orElse(null));
    }

    /**
     * One item of the agenda.
     *
     * @throws RuleViolation {@code committee.item.unknown}
     */
    public AgendaItem item(UUID itemId) {
        return items.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("committee.item.unknown", label()));
    }

    /** The seat of a person. */
    public Optional<CommitteeSeat> seatOf(UUID memberId) {
        return seats.stream().filter(seat -> seat.memberId().equals(memberId)).findFirst();
    }

    /** The member who chairs; empty until the session opens. */
    public Optional<CommitteeSeat> chair() {
        return seats.stream().filter(seat -> seat.id().equals(chairSeatId)).findFirst();
    }

    /** Where the session stands. */
    public CommitteeSessionStatus status() {
        return status;
    }

    /** Title, date, place, quorum and rules. */
    public SessionPlan plan() {
        return plan;
    }

    /** When the agenda was sent to the members. */
    public Optional<Instant> convenedAt() {
        return Optional.ofNullable(convenedAt);
    }

    /** When the session opened. */
    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** When the session closed. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** When the minutes were signed. */
    public Optional<Instant> minutesSignedAt() {
        return Optional.ofNullable(minutesSignedAt);
    }

    /** The members, by name. */
    public List<CommitteeSeat> seats() {
        return List.copyOf(seats);
    }

    /** The items that were decided, by rank; those given up by their carrier are left out. */
    public List<AgendaItem> decidedItems() {
        return items().stream().filter(item -> item.decision().isPresent()).toList();
    }

    /** The agenda, by rank. */
    public List<AgendaItem> items() {
        return items.stream().sorted(Comparator.comparingInt(AgendaItem::rank)).toList();
    }

    @Override
    public String label() {
        return plan.title();
    }
}
