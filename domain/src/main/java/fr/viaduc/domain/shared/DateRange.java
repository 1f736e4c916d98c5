package fr.viaduc.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A period of whole days, both ends included, such as the period in which an operation is carried out. Never changed:
 * another period takes its place.
 */
@Embeddable
public class DateRange implements Serializable {

    @Column(name = "starts_on")
    private LocalDate start;

    @Column(name = "ends_on")
    private LocalDate end;

    protected DateRange() {}

    /**
     * @param start first day
     * @param end last day
     * @throws RuleViolation {@code date.range.order} when the last day comes before the first
     */
    public DateRange(LocalDate start, LocalDate end) {
        Objects.requireNonNull(start, "A period has a first day.");
        Objects.requireNonNull(end, "A period has a last day.");
        if (end.isBefore(start)) {
            throw new RuleViolation("date.range.order", start, end);
        }
        this.start = start;
        this.end = end;
    }

    /** The period between two days, both included, written as {@code 2026-01-01}. */
    public static DateRange of(String start, String end) {
        return new DateRange(LocalDate.parse(start), LocalDate.parse(end));
    }

    /** First day. */
    public LocalDate start() {
        return start;
    }

    /** Last day. */
    public LocalDate end() {
        return end;
    }

    /** Whether the day is one of the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether all days of the other period are days of this one. */
    public boolean contains(DateRange other) {
        return contains(other.start) && contains(other.end);
    }

    /** Whether both periods have at least one day in common. */
    public boolean overlaps(DateRange other) {
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    /** The days in common; empty when there is none. */
    public Optional<DateRange> intersection(DateRange other) {
        return overlaps(other)
                ? Optional.of(new DateRange(
                        start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end))
                : Optional.empty();
    }

    /** Number of days. */
    public long lengthInDays() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Number of months begun, counted date to date: a calendar year makes 12, a calendar year and a day makes 13. */
    public int lengthInMonths() {
        LocalDate after = end.plusDays(1);
        long full = ChronoUnit.MONTHS.between(start, after);
        return Math.toIntExact(start.plusMonths(full).isBefore(after) ? full + 1 : full);
    }

    /** The calendar years touched, in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(start.getYear(), end.getYear()).boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange range && start.equals(range.start) && end.equals(range.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
