package fr.viaduc.web.visit;

import fr.viaduc.ejb.visit.PlanningVisits;
import fr.viaduc.ejb.visit.VisitDraft;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Planning a visit of a file. */
@Named
@ViewScoped
public class PlanVisit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanningVisits planning;

    @Inject
    private Declarations declarations;

    @Inject
    private Acting acting;

    private UUID id;
    private final VisitDraft draft = new VisitDraft();

    /** Opens the form, after the declaration on conflicts of interest. */
    public void load() {
        declarations.areMissing(id);
    }

    /** Plans the visit. */
    public String plan() {
        return acting.attemptFor(() -> planning.plan(id, draft))
                .saying("visit.planned")
                .goTo(visit -> "/staff/visit/view?id=" + visit);
    }

    /** The file. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public VisitDraft getDraft() {
        return draft;
    }
}
