package fr.viaduc.web.application;

import fr.viaduc.ejb.application.ApplicationOverview;
import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.DepositingApplications;
import fr.viaduc.ejb.application.SectionState;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.French;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** An application as its carrier follows it: what remains to be done, who holds it, its documents. */
@Named
@ViewScoped
public class ViewApplication implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationQueries applications;

    @Inject
    private DepositingApplications depositing;

    @Inject
    private Acting acting;

    private UUID id;
    private ApplicationOverview overview;
    private String reason;

    /** Opens the application. */
    public void load() {
        overview = applications.overview(id);
    }

    /** The page of a section. */
    public String page(SectionState state) {
        return Sections.page(id, state.section());
    }

    /** Number and name of a section. */
    public String label(SectionState state) {
        return state.section().number() + ". " + French.label(state.section());
    }

    /** What is to be known of a section at a glance. */
    public String hint(SectionState state) {
        if (overview.inCarriersHands() && !state.open()) {
            return French.text("application.section.closed");
        }
        if (state.errors() > 0 && state.savedAt() != null) {
            return French.text("application.section.errors", state.errors());
        }
        return state.savedAt() == null
                ? null
                : French.text("application.section.saved.by", state.savedBy(), state.savedAt());
    }

    /** Gives the application up. */
    public String withdraw() {
        return acting.attempt(() -> depositing.withdraw(id, reason))
                .saying("application.withdrawn")
                .reopen();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ApplicationOverview getOverview() {
        return overview;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
