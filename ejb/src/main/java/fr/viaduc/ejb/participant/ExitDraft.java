package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.ExitQuestionnaire;
import fr.viaduc.domain.participant.ExitReason;
import fr.viaduc.domain.participant.LabourMarketStatus;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.participant.Qualification;
import fr.viaduc.domain.participant.YesNo;
import java.io.Serializable;
import java.time.LocalDate;

/** The exit form of a participant, as it is typed. */
public class ExitDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate leftOn;
    private ExitReason reason;
    private LabourMarketStatus status;
    private LocalDate observedOn;
    private YesNo inTraining;
    private Qualification qualification;

    /** Answers at exit. */
    ExitQuestionnaire exit() {
        return new ExitQuestionnaire(leftOn, reason, status, observedOn, inTraining, qualification);
    }

    /** The form as it is filled in for a known record. */
    static ExitDraft of(Participation participation) {
        ExitDraft draft = new ExitDraft();
        participation.exit().ifPresent(exit -> {
            draft.leftOn = exit.leftOn();
            draft.reason = exit.reason();
            draft.status = exit.status();
            draft.observedOn = exit.observedOn();
            draft.inTraining = exit.inTraining();
            draft.qualification = exit.qualification();
        });
        return draft;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public ExitReason getReason() {
        return reason;
    }

    public void setReason(ExitReason reason) {
        this.reason = reason;
    }

    public LabourMarketStatus getStatus() {
        return status;
    }

    public void setStatus(LabourMarketStatus status) {
        this.status = status;
    }

    public LocalDate getObservedOn() {
        return observedOn;
    }

    public void setObservedOn(LocalDate observedOn) {
        this.observedOn = observedOn;
    }

    public YesNo getInTraining() {
        return inTraining;
    }

    public void setInTraining(YesNo inTraining) {
        this.inTraining = inTraining;
    }

    public Qualification getQualification() {
        return qualification;
    }

    public void setQualification(Qualification qualification) {
        this.qualification = qualification;
    }
}
