package fr.viaduc.domain.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Questionnaire de sortie: why and when the person left, and the last situation observed within 28 days, items S01 to
 * S06. Immutable; a correction or a later exit is another questionnaire.
 */
@Embeddable
public class ExitQuestionnaire {

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_reason")
    private ExitReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_status")
    private LabourMarketStatus status;

    @Column(name = "exit_observed_on")
    private LocalDate observedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_in_training")
    private YesNo inTraining;

    @Enumerated(EnumType.STRING)
    private Qualification qualification;

    protected ExitQuestionnaire() {}

    /**
     * @param leftOn S01
     * @param reason S02
     * @param status S03, situation at the last event within 28 days
     * @param observedOn S04, day of that event
     * @param inTraining S05
     * @param qualification S06
     */
    public ExitQuestionnaire(
            LocalDate leftOn,
            ExitReason reason,
            LabourMarketStatus status,
            LocalDate observedOn,
            YesNo inTraining,
            Qualification qualification) {
        this.leftOn = leftOn;
        this.reason = reason;
        this.status = status;
        this.observedOn = observedOn;
        this.inTraining = inTraining;
        this.qualification = qualification;
    }

    /**
     * The exit of a person who came once and left no form: the situation at entry is carried over (europeidf.fr), on an
     * explicit request that the audit trail keeps.
     */
    public static ExitQuestionnaire carriedOver(LocalDate leftOn, ExitReason reason, EntryQuestionnaire entry) {
        return new ExitQuestionnaire(leftOn, reason, entry.status(), leftOn, entry.inTraining(), Qualification.NONE);
    }

    /** S01, last day in the operation. */
    public LocalDate leftOn() {
        return leftOn;
    }

    /** S02, motif de sortie. */
    public ExitReason reason() {
        return reason;
    }

    /** S03, situation at the last event within 28 days. */
    public LabourMarketStatus status() {
        return status;
    }

    /** S04, day of the last event. */
    public LocalDate observedOn() {
        return observedOn;
    }

    /** S05, newly in education or training. */
    public YesNo inTraining() {
        return inTraining;
    }

    /** S06, qualification obtained. */
    public Qualification qualification() {
        return qualification;
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return leftOn == null
                && reason == null
                && status == null
                && observedOn == null
                && inTraining == null
                && qualification == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExitQuestionnaire q
                && Objects.equals(leftOn, q.leftOn)
                && reason == q.reason
                && status == q.status
                && Objects.equals(observedOn, q.observedOn)
                && inTraining == q.inTraining
                && qualification == q.qualification;
    }

    @Override
    public int hashCode() {
        return Objects.hash(leftOn, reason, status, observedOn, inTraining, qualification);
    }
}
