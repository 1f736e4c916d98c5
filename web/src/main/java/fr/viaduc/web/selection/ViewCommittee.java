package fr.viaduc.web.selection;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.Attendance;
import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.ejb.selection.CommitteeQueries;
import fr.viaduc.ejb.selection.HoldingSessions;
import fr.viaduc.ejb.selection.PreparingSessions;
import fr.viaduc.ejb.selection.SessionSheet;
import fr.viaduc.ejb.selection.SettingAgendas;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A session: its members, its agenda, and what its status lets the person do. */
@Named
@ViewScoped
public class ViewCommittee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeQueries queries;

    @Inject
    private HistoryQueries histories;

    @Inject
    private PreparingSessions preparing;

    @Inject
    private SettingAgendas agendas;

    @Inject
    private HoldingSessions holding;

    @Inject
    private Acting acting;

    private UUID id;
    private SessionSheet session;
    private List<HistoryQueries.Move> history;
    private List<Choice> waiting = List.of();
    private List<Choice> unseated = List.of();
    private UUID addCase;
    private UUID chosenItem;
    private Integer newRank;
    private UUID addMember;
    private UUID chosenMember;
    private UUID attendMember;
    private Attendance newAttendance;

    /** Opens the session. */
    public void load() {
        session = queries.session(id);
        history = histories.of(id);
        if (isPreparing()) {
            waiting = queries.waiting().stream()
                    .map(one -> new Choice(one.id(), one.number() + " – " + one.title() + " (" + one.carrier() + ")"))
                    .toList();
            unseated = queries.members().stream()
                    .filter(member -> session.seats().stream()
                            .noneMatch(seat -> seat.memberId().equals(member.userId())))
                    .map(member -> new Choice(member.userId(), member.name()))
                    .toList();
        }
    }

    /** Puts the chosen case on the agenda. */
    public String add() {
        return acting.attempt(() -> agendas.putOnAgenda(id, session.version(), addCase))
                .saying("committee.added")
                .reopen();
    }

    /** Takes the chosen item off the agenda. */
    public String remove() {
        return acting.attempt(() -> agendas.takeOffAgenda(id, session.version(), chosenItem))
                .saying("committee.removed")
                .reopen();
    }

    /** Moves the chosen item. */
    public String move() {
        return acting.attempt(() -> agendas.rank(id, session.version(), chosenItem, newRank == null ? 0 : newRank))
                .saying("committee.moved")
                .reopen();
    }

    /** Gives the chosen person a seat. */
    public String seatMember() {
        return acting.attempt(() -> preparing.seat(id, session.version(), addMember))
                .saying("committee.seated")
                .reopen();
    }

    /** Takes the chosen member's seat away. */
    public String unseatMember() {
        return acting.attempt(() -> preparing.unseat(id, session.version(), chosenMember))
                .saying("committee.unseated")
                .reopen();
    }

    /** Sends the agenda to the members. */
    public String convene() {
        return acting.attempt(() -> preparing.convene(id, session.version()))
                .saying("committee.convened")
                .reopen();
    }

    /** Notes that a member comes in or leaves. */
    public String attend() {
        return acting.attempt(() -> holding.attend(id, attendMember, newAttendance))
                .saying("committee.attended")
                .reopen();
    }

    /** Ends the session. */
    public String close() {
        return acting.attempt(() -> holding.close(id, session.version()))
                .saying("committee.closed")
                .reopen();
    }

    /** Signs the minutes. */
    public String signMinutes() {
        return acting.attempt(() -> holding.signMinutes(id, session.version()))
                .saying("committee.minutesSigned")
                .reopen();
    }

    public boolean isPreparing() {
        return session.status() == CommitteeSessionStatus.PREPARED && holds(Role.COMMITTEE_SECRETARY);
    }

    public boolean isHolding() {
        return session.status() == CommitteeSessionStatus.OPEN && holds(Role.COMMITTEE_SECRETARY);
    }

    public boolean isVoting() {
        return session.status() == CommitteeSessionStatus.OPEN && holds(Role.COMMITTEE_MEMBER);
    }

    public boolean isSigning() {
        return session.status() == CommitteeSessionStatus.CLOSED && holds(Role.COMMITTEE_MEMBER);
    }

    private static boolean holds(Role role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role.name());
    }

    /** The cases that may be put on the agenda. */
    public List<Choice> getWaiting() {
        return waiting;
    }

    /** The people who may still be given a seat. */
    public List<Choice> getUnseated() {
        return unseated;
    }

    /** The items, to choose one. */
    public List<Choice> getItemChoices() {
        return session.items().stream()
                .map(item -> new Choice(item.id(), item.rank() + ". " + item.number() + " – " + item.title()))
                .toList();
    }

    /** The members, to choose one. */
    public List<Choice> getSeatChoices() {
        return session.seats().stream()
                .map(seat -> new Choice(seat.memberId(), seat.name()))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SessionSheet getSession() {
        return session;
    }

    public List<HistoryQueries.Move> getHistory() {
        return history;
    }

    public UUID getAddCase() {
        return addCase;
    }

    public void setAddCase(UUID addCase) {
        this.addCase = addCase;
    }

    public UUID getChosenItem() {
        return chosenItem;
    }

    public void setChosenItem(UUID chosenItem) {
        this.chosenItem = chosenItem;
    }

    public Integer getNewRank() {
        return newRank;
    }

    public void setNewRank(Integer newRank) {
        this.newRank = newRank;
    }

    public UUID getAddMember() {
        return addMember;
    }

    public void setAddMember(UUID addMember) {
        this.addMember = addMember;
    }

    public UUID getChosenMember() {
        return chosenMember;
    }

    public void setChosenMember(UUID chosenMember) {
        this.chosenMember = chosenMember;
    }

    public UUID getAttendMember() {
        return attendMember;
    }

    public void setAttendMember(UUID attendMember) {
        this.attendMember = attendMember;
    }

    public Attendance getNewAttendance() {
        return newAttendance;
    }

    public void setNewAttendance(Attendance newAttendance) {
        this.newAttendance = newAttendance;
    }
}
