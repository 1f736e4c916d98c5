package fr.viaduc.web.selection;

import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.ejb.selection.CommitteeQueries;
import fr.viaduc.ejb.selection.DecisionDraft;
import fr.viaduc.ejb.selection.HoldingSessions;
import fr.viaduc.ejb.selection.RecordingDecisions;
import fr.viaduc.ejb.selection.SessionSheet;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Recording what the votes on one item led to. */
@Named
@ViewScoped
public class DecideCommittee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeQueries queries;

    @Inject
    private RecordingDecisions recording;

    @Inject
    private HoldingSessions holding;

    @Inject
    private Acting acting;

    private UUID item;
    private SessionSheet session;
    private final DecisionDraft draft = new DecisionDraft();
    private UUID recuseMember;

    /** Opens the item. */
    public void load() {
        session = queries.sessionOfItem(item);
        draft.setOutcome(getSheet().leading());
        if (getSheet().kind() != ProposalKind.DEPROGRAMMING) {
            draft.setGrantedAmount(getSheet().instructed());
        }
    }

    /** Records the decision. */
    public String record() {
        return acting.attempt(() -> recording.decide(item, draft))
                .saying("committee.recorded", getSheet().number())
                .goTo("/staff/committee/view?id=" + session.id());
    }

    /** Notes that a member steps back. */
    public String recuse() {
        return acting.attempt(() -> holding.recuse(session.id(), item, recuseMember))
                .saying("committee.recused")
                .reopen();
    }

    /** The item itself. */
    public SessionSheet.Item getSheet() {
        return session.items().stream()
                .filter(one -> one.id().equals(item))
                .findAny()
                .orElseThrow();
    }

    /** The members, to choose one. */
    public List<Choice> getMembers() {
        return session.seats().stream()
                .map(seat -> new Choice(seat.memberId(), seat.name()))
                .toList();
    }

    public boolean isGranting() {
        return getSheet().kind() != ProposalKind.DEPROGRAMMING;
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }

    public SessionSheet getSession() {
        return session;
    }

    public DecisionDraft getDraft() {
        return draft;
    }

    public UUID getRecuseMember() {
        return recuseMember;
    }

    public void setRecuseMember(UUID recuseMember) {
        this.recuseMember = recuseMember;
    }
}
