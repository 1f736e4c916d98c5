package fr.viaduc.web.selection;

import fr.viaduc.domain.selection.VoteChoice;
import fr.viaduc.ejb.selection.BallotSheet;
import fr.viaduc.ejb.selection.CommitteeQueries;
import fr.viaduc.ejb.selection.VotingOnFiles;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Voting on one item. */
@Named
@ViewScoped
public class VoteCommittee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeQueries queries;

    @Inject
    private VotingOnFiles voting;

    @Inject
    private Acting acting;

    private UUID item;
    private BallotSheet ballot;
    private VoteChoice choice;

    /** Opens the item. */
    public void load() {
        ballot = queries.ballot(item);
        choice = ballot.vote();
    }

    /** Casts the vote. */
    public String castVote() {
        return acting.attempt(() -> voting.vote(item, choice))
                .saying("committee.voteCast")
                .goTo("/staff/committee/view?id=" + ballot.sessionId());
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public BallotSheet getBallot() {
        return ballot;
    }

    public VoteChoice getChoice() {
        return choice;
    }

    public void setChoice(VoteChoice choice) {
        this.choice = choice;
    }
}
