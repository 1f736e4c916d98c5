package fr.viaduc.domain.visit;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What the controllers note on the spot besides the checklist. Immutable; another observation takes its place. */
@Embeddable
public class VisitObservation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Column(name = "started_at")
    private LocalTime startedAt;

    @Column(name = "ended_at")
    private LocalTime endedAt;

    @Column(name = "action_observed")
    private String actionObserved = "";

    @Column(name = "participants_present")
    private Integer participantsPresent;

    @Column(name = "participants_signed")
    private Integer participantsSigned;

    @Column(name = "staff_present")
    private Integer staffPresent;

    @Column(name = "staff_planned")
    private Integer staffPlanned;

    protected VisitObservation() {}

    /**
     * @param visitedOn day of the visit; null until it takes place
     * @param startedAt beginning; may be null
     * @param endedAt end; may be null
     * @param actionObserved what was being done
     * @param participantsPresent number of participants seen; null while not counted
     * @param participantsSigned number of signatures on the attendance sheet; null while not counted
     * @param staffPresent people of the carrier seen at work; null while not counted
     * @param staffPlanned people expected by the plan; null while not counted
     * @throws RuleViolation {@code visit.time.order}, or {@code visit.count.negative}
     */
    public VisitObservation(
            LocalDate visitedOn,
            LocalTime startedAt,
            LocalTime endedAt,
            String actionObserved,
            Integer participantsPresent,
            Integer participantsSigned,
            Integer staffPresent,
            Integer staffPlanned) {
        if (startedAt != null && endedAt != null && !endedAt.isAfter(startedAt)) {
            throw new RuleViolation("visit.time.order", startedAt, endedAt);
        }
        this.visitedOn = visitedOn;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
        this.actionObserved = VisitText.optional(actionObserved, "visit.action");
        this.participantsPresent = count(participantsPresent);
        this.participantsSigned = count(participantsSigned);
        this.staffPresent = count(staffPresent);
        this.staffPlanned = count(staffPlanned);
    }

    static VisitObservation none() {
        return new VisitObservation();
    }

    private static Integer count(Integer count) {
        if (count != null && count < 0) {
            throw new RuleViolation("visit.count.negative", count);
        }
        return count;
    }

    /** Day of the visit; empty until it takes place. */
    public Optional<LocalDate> visitedOn() {
        return Optional.ofNullable(visitedOn);
    }

    /** Beginning; null while not noted. */
    public LocalTime startedAt() {
        return startedAt;
    }

    /** End; null while not noted. */
    public LocalTime endedAt() {
        return endedAt;
    }

    /** What was being done. */
    public String actionObserved() {
        return actionObserved;
    }

    /** Participants seen; null while not counted. */
    public Integer participantsPresent() {
        return participantsPresent;
    }

    /** Signatures on the attendance sheet; null while not counted. */
    public Integer participantsSigned() {
        return participantsSigned;
    }

    /** People of the carrier seen at work; null while not counted. */
    public Integer staffPresent() {
        return staffPresent;
    }

    /** People expected by the plan; null while not counted. */
    public Integer staffPlanned() {
        return staffPlanned;
    }
}
