package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One item of the agenda (point de l'ordre du jour): a case, its rank, who stepped back, the votes and the decision. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "committee_session_id")
    private CommitteeSession session;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_proposal_id")
    private AgendaProposal proposal;

    @Column(name = "item_rank")
    private int rank;

    @ElementCollection
    @CollectionTable(name = "committee_recusal", joinColumns = @JoinColumn(name = "agenda_item_id"))
    private List<Recusal> recusals = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Vote> votes = new ArrayList<>();

    @Embedded
    private Decision decision;

    @ElementCollection
    @CollectionTable(name = "agenda_item_share", joinColumns = @JoinColumn(name = "agenda_item_id"))
    @OrderBy("year")
    private List<BudgetShare> grantedShares = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(CommitteeSession session, AgendaProposal proposal, int rank) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.proposal = proposal;
        this.rank = rank;
    }

    void rank(int newRank) {
        this.rank = newRank;
    }

    void recuse(CommitteeSeat seat, RecusalReason reason, Act act) {
        requirePending();
        if (!isRecused(seat)) {
            votes.removeIf(vote -> vote.seat().equals(seat));
            recusals.add(new Recusal(seat, reason, act));
        }
    }

    boolean vote(CommitteeSeat seat, VoteChoice choice, Act act) {
        requirePending();
        if (!seat.isPresent()) {
            throw new RuleViolation("committee.vote.absent", seat.memberName());
        }
        if (isRecused(seat)) {
            throw new RuleViolation("committee.vote.recused", seat.memberName(), proposal.operationNumber());
        }
        return voteOf(seat)
                .map(cast -> cast.change(choice, act))
                .orElseGet(() -> votes.add(new Vote(this, seat, choice, act)));
    }

    void decide(ProposedDecision proposed, VoteTally tally, boolean quorate, Act act) {
        requirePending();
        boolean deferredForWantOfQuorum = !quorate && proposed.outcome() == DecisionOutcome.DEFERRED;
        if (!deferredForWantOfQuorum) {
            refuseUnlessVoted(proposed.outcome(), tally, quorate);
        }
        this.decision = new Decision(proposed, proposal, act);
        if (decision.grantedAmount().isPositive()) {
            grantedShares.addAll(BudgetShare.scaledTo(decision.grantedAmount(), proposal.shares()));
        }
        proposal.decided(act);
    }

    private void refuseUnlessVoted(DecisionOutcome outcome, VoteTally tally, boolean quorate) {
        if (!quorate) {
            throw new RuleViolation("committee.quorum.item", proposal.operationNumber());
        }
        DecisionOutcome voted = tally.outcome().orElseThrow(() -> new RuleViolation("committee.vote.tied"));
        if (voted != outcome) {
            throw new RuleViolation("committee.decision.against.vote", voted);
        }
    }

    void requirePending() {
        if (isWithdrawn()) {
            throw new RuleViolation("committee.item.withdrawn", proposal.operationNumber());
        }
        if (decision().isPresent()) {
            throw new RuleViolation("committee.item.decided", proposal.operationNumber());
        }
    }

    /** Whether the member takes no part in this item. */
    public boolean isRecused(CommitteeSeat seat) {
        return recusals.stream().anyMatch(recusal -> recusal.seatId().equals(seat.id()));
    }

    /** What the member voted so far. */
    public Optional<Vote> voteOf(CommitteeSeat seat) {
        return votes.stream().filter(vote -> vote.seat().equals(seat)).findFirst();
    }

    /** Whether the carrier gave the file up before any decision. */
    public boolean isWithdrawn() {
        return proposal.status() == AgendaProposalStatus.WITHDRAWN;
    }

    /** Identity of the item. */
    public UUID id() {
        return id;
    }

    /** The session in which it is examined. */
    public CommitteeSession session() {
        return session;
    }

    /** The case. */
    public AgendaProposal proposal() {
        return proposal;
    }

    /** Place in the order of examination and of priority, from 1. */
    public int rank() {
        return rank;
    }

    /** The members who took no part. */
    public List<Recusal> recusals() {
        return List.copyOf(recusals);
    }

    /** The votes cast. */
    public List<Vote> votes() {
        return List.copyOf(votes);
    }

    /** The decision; empty until it is recorded. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision).filter(recorded -> recorded.outcome() != null);
    }

    /** The granted amount by budget line; empty unless the decision grants one. */
    public List<BudgetShare> grantedShares() {
        return List.copyOf(grantedShares);
    }
}
