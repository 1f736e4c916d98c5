package fr.viaduc.web.visit;

import fr.viaduc.ejb.shared.OneReading;
import fr.viaduc.ejb.visit.VisitQueries;
import fr.viaduc.ejb.visit.VisitSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/** What every staff page about one visit shares: the visit, and how its acts end. */
public abstract class VisitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VisitQueries visits;

    @Inject
    private Declarations declarations;

    @Inject
    private OneReading reading;

    @Inject
    private Acting acting;

    private UUID id;
    private VisitSheet visit;

    /** Opens the visit, after the declaration on conflicts of interest of those who act in it. */
    public void load() {
        reading.read(() -> {
            if (!declarations.areMissing(visits.operationOf(id))) {
                open();
            }
        });
    }

    /** Reads the visit. */
    protected void open() {
        visit = visits.sheet(id);
    }

    /** Does an act and opens the same page anew. */
    protected String done(Runnable act, String said) {
        return acting.attempt(act).saying(said, visit.label()).reopen();
    }

    /** Does an act and goes to the page of the visit. */
    protected String doneForNow(Runnable act, String said) {
        return acting.attempt(act).saying(said, visit.label()).goTo("/staff/visit/view?id=" + id);
    }

    /** The version that the person has before her eyes. */
    protected int version() {
        return visit.version();
    }

    protected VisitQueries visits() {
        return visits;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The visit as it was opened. */
    public VisitSheet getVisit() {
        return visit;
    }
}
