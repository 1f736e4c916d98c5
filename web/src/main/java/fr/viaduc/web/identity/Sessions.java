package fr.viaduc.web.identity;

import fr.viaduc.ejb.identity.OwnSessions;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.security.OpenedSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The open sessions of the person who is logged in. */
@Named
@RequestScoped
public class Sessions {

    @Inject
    private OwnSessions own;

    @Inject
    private Acting acting;

    @Inject
    private OpenedSessions opened;

    private List<Row> rows;

    /**
     * One of her sessions.
     *
     * @param device the browser, by the name under which she knows it
     * @param current whether it is the one in which she reads the list
     */
    public record Row(UUID id, String device, Instant startedAt, Instant lastSeenAt, boolean current) {}

    /** Her open sessions, the latest used first. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = own.list().stream()
                    .map(row -> new Row(
                            row.id(),
                            BrowserName.of(row.device()),
                            row.startedAt(),
                            row.lastSeenAt(),
                            opened.isCurrent(row.id())))
                    .toList();
        }
        return rows;
    }

    /** Ends one of them. */
    public String end(UUID sessionId) {
        return acting.attempt(() -> own.end(sessionId))
                .saying("identity.session.ended")
                .reopen();
    }
}
