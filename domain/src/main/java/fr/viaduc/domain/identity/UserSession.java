package fr.viaduc.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One stay of a person in the portal, from log-in to log-out, on one device. The person sees and ends her own. */
@Entity
@Table(name = "user_session")
public class UserSession {

    /** A session without any request for so long is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** A session is over after so long, whatever happens in it. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final int DEVICE_LENGTH = 200;

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    private String device;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected UserSession() {}

    /** @param device what the browser says of itself; cut at 200 characters */
    public UserSession(UUID userId, Instant at, String device) {
        this.id = UUID.randomUUID();
        this.userId = userId;
        this.startedAt = at;
        this.lastSeenAt = at;
        this.device = device.substring(0, Math.min(DEVICE_LENGTH, device.length()));
    }

    /** Identity, stable for life. */
    public UUID id() {
        return id;
    }

    /** The person. */
    public UUID userId() {
        return userId;
    }

    /** The instant of the log-in. */
    public Instant startedAt() {
        return startedAt;
    }

    /** The instant of the last request, to the minute. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** What the browser says of itself. */
    public String device() {
        return device;
    }

    /** Whether the session still lets its person in. */
    public boolean isOpenAt(Instant at) {
        return endedAt == null && at.isBefore(lastSeenAt.plus(IDLE)) && at.isBefore(startedAt.plus(LONGEST));
    }

    /** Notes a request, at most once a minute. */
    public void seen(Instant at) {
        if (at.isAfter(lastSeenAt.plusSeconds(60))) {
            lastSeenAt = at;
        }
    }

    /** Ends the session. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }
}
