package fr.viaduc.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Legal time of mainland France, in which every deadline of the portal is counted. */
public final class ParisTime {

    /** Europe/Paris. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private ParisTime() {}

    /** The instant of a wall-clock time in mainland France. */
    public static Instant at(LocalDateTime wallClock) {
        return wallClock.atZone(ZONE).toInstant();
    }

    /** The wall-clock time in mainland France of an instant. */
    public static LocalDateTime wallClock(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** The first instant after the given day: a deadline that includes the day ends here. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
