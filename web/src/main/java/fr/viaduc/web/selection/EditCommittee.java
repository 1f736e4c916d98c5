package fr.viaduc.web.selection;

import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.selection.CommitteeQueries;
import fr.viaduc.ejb.selection.PreparingSessions;
import fr.viaduc.ejb.selection.SessionDraft;
import fr.viaduc.ejb.selection.SessionSheet;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Newer;
import fr.viaduc.web.faces.Shown;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Preparing a session, new or still in preparation. */
@Named
@ViewScoped
public class EditCommittee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeQueries queries;

    @Inject
    private PreparingSessions preparing;

    @Inject
    private Acting acting;

    @Inject
    private Newer newer;

    private UUID id;
    private int version;
    private SessionDraft draft = new SessionDraft();
    private Shown opened;

    /** Opens the session named in the address, or an empty form. */
    public void load() {
        if (id == null) {
            return;
        }
        SessionSheet session = queries.session(id);
        if (session.status() != CommitteeSessionStatus.PREPARED) {
            throw new NotFound();
        }
        version = session.version();
        draft = draftOf(session);
        opened = Shown.of(draft);
    }

    private static SessionDraft draftOf(SessionSheet session) {
        SessionDraft stored = new SessionDraft();
        stored.setTitle(session.title());
        stored.setScheduledAt(ParisTime.wallClock(session.scheduledAt()));
        stored.setPlace(session.place());
        stored.setQuorum(session.quorum());
        stored.setRulesVersion(session.rulesVersion());
        return stored;
    }

    /** Saves what was typed. */
    public String save() {
        if (id == null) {
            return acting.attemptFor(() -> preparing.prepare(draft))
                    .saying("committee.saved")
                    .goTo(created -> "/staff/committee/view?id=" + created);
        }
        Acting.Attempt<Void> attempt = acting.attempt(() -> preparing.replan(id, version, draft));
        if (!attempt.isDone()) {
            showNewer();
        }
        return attempt.saying("committee.saved").goTo("/staff/committee/view?id=" + id);
    }

    /** Shows under each field what a colleague stored meanwhile; saving again keeps what stands in the fields. */
    private void showNewer() {
        SessionSheet stored = queries.session(id);
        if (stored.version() != version) {
            opened = newer.compare(opened, draft, draftOf(stored));
            version = stored.version();
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public SessionDraft getDraft() {
        return draft;
    }
}
