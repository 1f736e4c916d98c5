package fr.viaduc.web.identity;

import fr.viaduc.ejb.identity.OwnSessions;
import fr.viaduc.web.faces.Acting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private List<OwnSessions.Row> rows;

    /** Her open sessions, the latest used first. */
    public List<OwnSessions.Row> getRows() {
        if (rows == null) {
            rows = own.list();
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
