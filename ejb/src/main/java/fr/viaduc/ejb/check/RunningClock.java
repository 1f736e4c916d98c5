package fr.viaduc.ejb.check;

import fr.viaduc.domain.report.PaymentClock;
import fr.viaduc.domain.shared.ParisTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The payment clock of a report as it stands today.
 *
 * @param allowed days that the law gives
 * @param elapsed days that have counted so far
 * @param remaining days left; below zero when the last day has passed
 * @param interrupted whether it stands still because an answer is awaited
 * @param dueOn last day of the delay, as far as it is known today
 */
public record RunningClock(int allowed, long elapsed, long remaining, boolean interrupted, LocalDate dueOn)
        implements Serializable {

    RunningClock(PaymentClock clock, LocalDate today) {
        this(
                clock.allowedDays(),
                clock.elapsed(today),
                clock.remaining(today),
                clock.isInterrupted(),
                clock.dueOn(today));
    }

    /** The instant at which the delay is over. */
    public Instant dueAt() {
        return ParisTime.endOf(dueOn);
    }

    /** Whether the last day has passed. */
    public boolean isLate() {
        return remaining < 0;
    }
}
