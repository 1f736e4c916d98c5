package fr.viaduc.web.application;

import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.PlanSheet;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.faces.Newer;
import fr.viaduc.web.faces.Notices;
import fr.viaduc.web.faces.Shown;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the pages share that write one line of a financing plan, new or known.
 *
 * @param <F> the line as it is typed
 */
public abstract class PlanLinePage<F extends PlanLineForm> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationQueries applications;

    @Inject
    private Acting acting;

    @Inject
    private Newer newer;

    @Inject
    private Notices notices;

    private UUID id;
    private UUID named;
    private UUID line;
    private PlanSheet plan;
    private F form;
    private Shown opened;

    /** A line in which nothing is typed yet. */
    protected abstract F empty();

    /** The line as it stands in the plan, if it is still there. */
    protected abstract Optional<F> stored(PlanSheet from);

    /** Keeps the line in the version of the plan that the person has before her eyes. */
    protected abstract void write(int version);

    /** Takes the line out. */
    protected abstract void takeOut(int version);

    /** Opens the line, or an empty one in the first year of the operation. */
    public void load() {
        plan = applications.plan(id);
        line = named;
        if (line == null) {
            form = empty();
            form.setYear(plan.possibleYears().get(0));
        } else {
            form = stored(plan).orElseThrow(NotFound::new);
            opened = Shown.of(form);
        }
    }

    /** Saves the line. */
    public String save() {
        Acting.Attempt<Void> attempt = acting.attempt(() -> write(plan.version()));
        if (!attempt.isDone()) {
            showNewer();
        }
        return attempt.saying("application.plan.line.saved").goTo(planPage());
    }

    /** Shows under each field what a colleague stored meanwhile; saving again keeps what stands in the fields. */
    private void showNewer() {
        PlanSheet now = applications.plan(id);
        if (now.version() != plan.version()) {
            plan = now;
            if (line != null) {
                stored(now).ifPresentOrElse(known -> opened = newer.compare(opened, form, known), this::addAnew);
            }
        }
    }

    /** A colleague took the line out: it is a new one now. */
    private void addAnew() {
        line = null;
        notices.warn("application.line.gone");
    }

    /** Takes the line out of the plan. */
    public String remove() {
        return acting.attempt(() -> takeOut(plan.version()))
                .saying("application.plan.line.removed")
                .goTo(planPage());
    }

    private String planPage() {
        return "/carrier/application/plan?id=" + id;
    }

    public F getForm() {
        return form;
    }

    /** The years of the operation, and that of the line. */
    public List<Choice> getYears() {
        return Stream.concat(plan.possibleYears().stream(), Stream.of(form.getYear()))
                .distinct()
                .sorted()
                .map(year -> new Choice(year, Integer.toString(year)))
                .toList();
    }

    public PlanSheet getPlan() {
        return plan;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The line, as long as it is in the plan. */
    public UUID getLine() {
        return line;
    }

    /** What the address names, at each request anew. */
    public void setLine(UUID line) {
        this.named = line;
    }
}
