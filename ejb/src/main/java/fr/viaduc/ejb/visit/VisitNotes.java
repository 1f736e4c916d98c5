package fr.viaduc.ejb.visit;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.visit.Checkpoint;
import fr.viaduc.domain.visit.CheckpointFinding;
import fr.viaduc.domain.visit.OnSiteVisit;
import fr.viaduc.domain.visit.PersonMet;
import fr.viaduc.domain.visit.VisitObservation;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What is noted on the spot, as it is typed. */
public class VisitNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String actionObserved;
    private Integer participantsPresent;
    private Integer participantsSigned;
    private Integer staffPresent;
    private Integer staffPlanned;
    private List<CheckpointNote> checkpoints = new ArrayList<>();
    private List<PersonNote> people = new ArrayList<>();

    /** The notes of a visit as they stand, with every point of the checklist. */
    static VisitNotes of(OnSiteVisit visit) {
        VisitNotes notes = new VisitNotes();
        VisitObservation seen = visit.observation();
        notes.startedAt = moment(seen, seen.startedAt());
        notes.endedAt = moment(seen, seen.endedAt());
        notes.actionObserved = seen.actionObserved();
        notes.participantsPresent = seen.participantsPresent();
        notes.participantsSigned = seen.participantsSigned();
        notes.staffPresent = seen.staffPresent();
        notes.staffPlanned = seen.staffPlanned();
        for (Checkpoint point : Checkpoint.values()) {
            notes.checkpoints.add(visit.checkpoints().stream()
                    .filter(finding -> finding.checkpoint() == point)
                    .findFirst()
                    .map(finding -> new CheckpointNote(point, finding.answer(), finding.comment()))
                    .orElseGet(() -> new CheckpointNote(point, null, "")));
        }
        visit.personsMet().forEach(person -> notes.people.add(new PersonNote(person.name(), person.function())));
        return notes;
    }

    private static LocalDateTime moment(VisitObservation seen, LocalTime time) {
        return seen.visitedOn()
                .filter(day -> time != null)
                .map(day -> day.atTime(time))
                .orElse(null);
    }

    VisitObservation observation() {
        if (startedAt != null && endedAt != null && !endedAt.toLocalDate().equals(startedAt.toLocalDate())) {
            throw new RuleViolation("visit.time.order", startedAt, endedAt);
        }
        return new VisitObservation(
                startedAt == null ? null : startedAt.toLocalDate(),
                startedAt == null ? null : startedAt.toLocalTime(),
                endedAt == null ? null : endedAt.toLocalTime(),
                actionObserved,
                participantsPresent,
                participantsSigned,
                staffPresent,
                staffPlanned);
    }

    List<CheckpointFinding> findings() {
        return checkpoints.stream()
                .map(note -> new CheckpointFinding(note.getCheckpoint(), note.getAnswer(), note.getComment()))
                .toList();
    }

    List<PersonMet> personsMet() {
        return people.stream()
                .filter(note -> !note.isEmpty())
                .map(note -> new PersonMet(note.getName(), note.getFunction()))
                .toList();
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(LocalDateTime endedAt) {
        this.endedAt = endedAt;
    }

    public String getActionObserved() {
        return actionObserved;
    }

    public void setActionObserved(String actionObserved) {
        this.actionObserved = actionObserved;
    }

    public Integer getParticipantsPresent() {
        return participantsPresent;
    }

    public void setParticipantsPresent(Integer participantsPresent) {
        this.participantsPresent = participantsPresent;
    }

    public Integer getParticipantsSigned() {
        return participantsSigned;
    }

    public void setParticipantsSigned(Integer participantsSigned) {
        this.participantsSigned = participantsSigned;
    }

    public Integer getStaffPresent() {
        return staffPresent;
    }

    public void setStaffPresent(Integer staffPresent) {
        this.staffPresent = staffPresent;
    }

    public Integer getStaffPlanned() {
        return staffPlanned;
    }

    public void setStaffPlanned(Integer staffPlanned) {
        this.staffPlanned = staffPlanned;
    }

    public List<CheckpointNote> getCheckpoints() {
        return checkpoints;
    }

    public void setCheckpoints(List<CheckpointNote> checkpoints) {
        this.checkpoints = checkpoints;
    }

    public List<PersonNote> getPeople() {
        return people;
    }

    public void setPeople(List<PersonNote> people) {
        this.people = people;
    }
}
