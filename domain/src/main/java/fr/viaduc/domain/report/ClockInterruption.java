package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Interruption du délai de paiement: a documented request without whose answer nobody can tell whether the amount is due.
 * Never changed: its answer makes another one take its place.
 */
@Embeddable
public class ClockInterruption implements Serializable {

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String reason;

    @Column(name = "request_reference")
    private String requestReference;

    protected ClockInterruption() {}

    /**
     * @param requestedOn day on which the request was sent
     * @param reason which information is missing
     * @param requestReference the request in the file
     * @throws RuleViolation {@code report.clock.reason.missing}
     */
    public ClockInterruption(LocalDate requestedOn, String reason, String requestReference) {
        this(requestedOn, null, reason, requestReference);
    }

    private ClockInterruption(LocalDate requestedOn, LocalDate answeredOn, String reason, String requestReference) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("report.clock.reason.missing");
        }
        this.requestedOn = Objects.requireNonNull(requestedOn, "A request has a day.");
        this.answeredOn = answeredOn;
        this.reason = reason.strip();
        this.requestReference = Objects.requireNonNull(requestReference, "A request stands in the file.");
    }

    /**
     * The same interruption, ended by the complete answer.
     *
     * @throws RuleViolation {@code report.clock.answer.early} when the answer comes before the request
     */
    public ClockInterruption answeredOn(LocalDate day) {
        if (day.isBefore(requestedOn)) {
            throw new RuleViolation("report.clock.answer.early", day, requestedOn);
        }
        return new ClockInterruption(requestedOn, day, reason, requestReference);
    }

    /** Day from which the clock stands still. */
    public LocalDate requestedOn() {
        return requestedOn;
    }

    /** Day from which the clock runs again; empty while the answer is awaited. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** Whether the answer is still awaited. */
    public boolean isOpen() {
        return answeredOn == null;
    }

    /** Which information is missing. */
    public String reason() {
        return reason;
    }

    /** The request in the file. */
    public String requestReference() {
        return requestReference;
    }
}
