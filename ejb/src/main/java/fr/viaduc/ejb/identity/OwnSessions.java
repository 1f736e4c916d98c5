package fr.viaduc.ejb.identity;

import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The open sessions of the person who asks: she sees them and ends those that are not hers any more. */
@Stateless
@PermitAll
public class OwnSessions {

    @Inject
    private Users users;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** One of her sessions. */
    public record Row(UUID id, String device, Instant startedAt, Instant lastSeenAt) {}

    /** Her open sessions, the latest used first. */
    @PermitAll
    public List<Row> list() {
        return users.openSessions(caller.userId(), clock.instant()).stream()
                .map(s -> new Row(s.id(), s.device(), s.startedAt(), s.lastSeenAt()))
                .toList();
    }

    /** Ends one of her sessions. */
    @PermitAll
    public void end(UUID sessionId) {
        users.session(sessionId)
                .filter(session -> session.userId().equals(caller.userId()))
                .orElseThrow(NotFound::new)
                .end(clock.instant());
    }
}
