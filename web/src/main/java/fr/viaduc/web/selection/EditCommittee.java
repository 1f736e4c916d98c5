package fr.viaduc.web.selection;

import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.ejb.selection.CommitteeQueries;
import fr.viaduc.ejb.selection.PreparingSessions;
import fr.viaduc.ejb.selection.SessionDraft;
import fr.viaduc.ejb.selection.SessionSheet;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
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

    private UUID id;
    private int version;
    private final SessionDraft draft = new SessionDraft();

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
        draft.setTitle(session.title());
        draft.setScheduledAt(ParisTime.wallClock(session.scheduledAt()));
        draft.setPlace(session.place());
        draft.setQuorum(session.quorum());
        draft.setRulesVersion(session.rulesVersion());
    }

    /** Saves what was typed. */
    public String save() {
        if (id == null) {
            return acting.attemptFor(() -> preparing.prepare(draft))
                    .saying("committee.saved")
                    .goTo(created -> "/staff/committee/view?id=" + created);
        }
        return acting.attempt(() -> preparing.replan(id, version, draft))
                .saying("committee.saved")
                .goTo("/staff/committee/view?id=" + id);
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
