package fr.viaduc.ejb.shared;

import fr.viaduc.domain.shared.ParisTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The clock of the portal: the only place where the time of day is read.
 *
 * <p>While a scripted story is told in a demonstration or a test, the thread that tells it sees the story's time; all
 * that it does is marked as scripted in the audit trail.
 */
@ApplicationScoped
public class PortalClock {

    private static final Clock SYSTEM = Clock.systemUTC();

    private final ThreadLocal<Instant> scripted = new ThreadLocal<>();
    private final Set<Thread> storytellers = ConcurrentHashMap.newKeySet();

    /** Now, to the microsecond, which is what the database keeps. */
    public Instant instant() {
        Instant told = scripted.get();
        return (told == null ? SYSTEM.instant() : told).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today, in legal time of mainland France. */
    public LocalDate today() {
        return instant().atZone(ParisTime.ZONE).toLocalDate();
    }

    /** Whether this thread is telling a scripted story. */
    public boolean isScripted() {
        return scripted.get() != null;
    }

    /** Tells this thread what time it is in the story. */
    public void script(Instant instant) {
        scripted.set(instant);
        storytellers.add(Thread.currentThread());
    }

    /** Ends the story: this thread sees the real time again. */
    public void endScript() {
        scripted.remove();
        storytellers.remove(Thread.currentThread());
    }

    /**
     * Whether some thread is telling a story. What the portal does by itself at set times waits for the end, because the
     * deadlines of the story have not passed in its own time.
     */
    public boolean isStoryTold() {
        return !storytellers.isEmpty();
    }
}
