package fr.viaduc.domain.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** One presence of a person in an operation, kept when the person comes back: its first day, last day and reason. */
@Embeddable
public class Stay {

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_reason")
    private ExitReason reason;

    protected Stay() {}

    Stay(LocalDate enteredOn, LocalDate leftOn, ExitReason reason) {
        this.enteredOn = enteredOn;
        this.leftOn = leftOn;
        this.reason = reason;
    }

    /** First day. */
    public LocalDate enteredOn() {
        return enteredOn;
    }

    /** Last day. */
    public LocalDate leftOn() {
        return leftOn;
    }

    /** Why the person left then. */
    public ExitReason reason() {
        return reason;
    }
}
