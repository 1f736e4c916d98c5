package fr.viaduc.web.report;

import fr.viaduc.ejb.report.ActivityForm;
import fr.viaduc.ejb.report.DescribingReports;
import fr.viaduc.ejb.report.NarrativeForm;
import fr.viaduc.ejb.report.ReportForms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The qualitative part: what was done, activity by activity, and on the whole. */
@Named
@ViewScoped
public class TellReport extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportForms forms;

    @Inject
    private DescribingReports describing;

    private NarrativeForm form;

    /** Opens the form; an empty activity follows the known ones. */
    @Override
    protected void read() {
        super.read();
        form = forms.narrative(getId());
        form.getActivities().add(new ActivityForm());
    }

    /** Saves and stays. */
    public String save() {
        return done(() -> describing.tell(getId(), version(), form), "report.told");
    }

    /** Saves and goes back to the report. */
    public String finish() {
        return done(() -> describing.tell(getId(), version(), form), "report.told", "edit");
    }

    public NarrativeForm getForm() {
        return form;
    }
}
