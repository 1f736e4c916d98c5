package fr.viaduc.web.demo;

import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.web.security.ActingAs;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Where a chapter is told: who acts now, at what time, and what the story has made so far, by its names. */
public final class Stage {

    private final ActingAs acting;
    private final HttpServletResponse response;
    private final LocalDate today;
    private final Map<String, UUID> made = new HashMap<>();

    Stage(ActingAs acting, HttpServletResponse response, LocalDate today) {
        this.acting = acting;
        this.response = response;
        this.today = today;
    }

    /**
     * The person of an account of the demonstration acts from now on.
     *
     * @param login the account; the part before the @ suffices for those of the body
     * @param wallClock the time of the story in mainland France, such as 2026-01-05T09:00
     */
    public void as(String login, String wallClock) {
        String email = login.contains("@") ? login : login + "@demo.viaduc.example";
        acting.person(email, null, ParisTime.at(LocalDateTime.parse(wallClock)), response);
    }

    /** The portal itself acts from now on, at a time of the story. */
    public void portalAt(String wallClock) {
        acting.portal(ParisTime.at(LocalDateTime.parse(wallClock)));
    }

    /**
     * A working day shortly before the story is told, for what a deadline runs on from: whoever meets the demonstration
     * finds it still open.
     */
    public LocalDate lately(int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        return isWeekend(day) ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }

    /** A working day to come when the story is told. */
    public LocalDate soon(int days) {
        LocalDate day = today.plusDays(days);
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Remembers what the story made. */
    public UUID made(String name, UUID id) {
        made.put(name, id);
        return id;
    }

    /** What the story made under this name. */
    public UUID the(String name) {
        UUID id = made.get(name);
        if (id == null) {
            throw new IllegalStateException("The story has not made " + name + " yet");
        }
        return id;
    }
}
