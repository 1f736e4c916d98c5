package fr.viaduc.domain.report;

import fr.viaduc.domain.legal.ApplicableLaw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Délai de paiement: the days left to pay a claim in full since its deposit (Reg. (EU) 2021/1060 art. 74(1)(b)). The day of
 * the deposit does not count; each request suspends the clock from its day to the day of the complete answer, and days on
 * which several requests are open count once.
 *
 * @param depositedOn day of the deposit of the report
 * @param allowedDays days that the law gives, 80 for 2021-2027
 * @param interruptions documented requests, in order of time
 */
public record PaymentClock(LocalDate depositedOn, int allowedDays, List<ClockInterruption> interruptions) {

    public PaymentClock {
        interruptions = interruptions.stream()
                .sorted(Comparator.comparing(ClockInterruption::requestedOn))
                .toList();
    }

    /** The clock of a report under the law of its operation. */
    public static PaymentClock of(
            LocalDate depositedOn, ApplicableLaw law, Collection<ClockInterruption> interruptions) {
        return new PaymentClock(depositedOn, law.integer("payment.delay"), List.copyOf(interruptions));
    }

    /** Whether the clock stands still because an answer is awaited. */
    public boolean isInterrupted() {
        return interruptions.stream().anyMatch(ClockInterruption::isOpen);
    }

    /**
     * Last day of the delay, as far as it is known today: an open request adds the days until today. A request made after
     * the last day no longer moves it.
     */
    public LocalDate dueOn(LocalDate today) {
        LocalDate due = depositedOn.plusDays(allowedDays);
        LocalDate counted = depositedOn;
        for (ClockInterruption interruption : interruptions) {
            LocalDate from = later(interruption.requestedOn(), counted);
            LocalDate to = interruption.answeredOn().orElse(later(today, from));
            if (!interruption.requestedOn().isAfter(due) && to.isAfter(from)) {
                due = due.plusDays(ChronoUnit.DAYS.between(from, to));
                counted = to;
            }
        }
        return due;
    }

    /** Days left until the last day; below zero when it has passed. It does not change while the clock stands still. */
    public long remaining(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn(today));
    }

    /** Days that have counted so far. */
    public long elapsed(LocalDate today) {
        return allowedDays - remaining(today);
    }

    /** Whether the last day has passed. */
    public boolean isLate(LocalDate today) {
        return remaining(today) < 0;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
