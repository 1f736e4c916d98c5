package fr.viaduc.web.application;

import fr.viaduc.ejb.application.ApplicationQueries;
import fr.viaduc.ejb.application.PlanSheet;
import fr.viaduc.ejb.application.WritingPlans;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.faces.Newer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writing one resource of a financing plan, new or known. */
@Named
@ViewScoped
public class EditSource implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationQueries applications;

    @Inject
    private WritingPlans writing;

    @Inject
    private Acting acting;

    @Inject
    private Newer newer;

    private UUID id;
    private UUID line;
    private PlanSheet plan;
    private SourceForm form = new SourceForm();

    /** Opens the resource, or an empty one in the first year of the operation. */
    public void load() {
        plan = applications.plan(id);
        if (line == null) {
            form.setYear(plan.possibleYears().get(0));
        } else {
            form = stored();
        }
    }

    /** Saves the resource. */
    public String save() {
        Acting.Attempt<Void> attempt = acting.attempt(() -> writing.saveSource(id, plan.version(), line, form.entry()));
        if (!attempt.isDone()) {
            showNewer();
        }
        return attempt.saying("application.plan.line.saved").goTo("/carrier/application/plan?id=" + id);
    }

    /** Shows under each field what a colleague stored meanwhile; saving again keeps what stands in the fields. */
    private void showNewer() {
        PlanSheet now = applications.plan(id);
        if (now.version() != plan.version()) {
            plan = now;
            if (line != null) {
                newer.compare(form, stored());
            }
        }
    }

    private SourceForm stored() {
        return plan.sources().stream()
                .filter(known -> known.id().equals(line))
                .findFirst()
                .map(SourceForm::of)
                .orElseThrow(NotFound::new);
    }

    /** Takes the resource out of the plan. */
    public String remove() {
        return acting.attempt(() -> writing.removeSource(id, plan.version(), line))
                .saying("application.plan.line.removed")
                .goTo("/carrier/application/plan?id=" + id);
    }

    public SourceForm getForm() {
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

    public UUID getLine() {
        return line;
    }

    public void setLine(UUID line) {
        this.line = line;
    }
}
