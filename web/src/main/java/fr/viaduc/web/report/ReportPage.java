package fr.viaduc.web.report;

import fr.viaduc.ejb.report.ReportQueries;
import fr.viaduc.ejb.report.ReportSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/** What every page about one report shares: the report, and how its acts end. */
public abstract class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportQueries reports;

    @Inject
    private Acting acting;

    private UUID id;
    private ReportSheet report;

    /** Opens the report. */
    public void load() {
        report = reports.sheet(id);
    }

    /** Does an act and opens the same page anew. */
    protected String done(Runnable act, String said) {
        return acting.attempt(act).saying(said, report.label()).reopen();
    }

    /** Does an act and goes to another page of the carrier about the report. */
    protected String done(Runnable act, String said, String page) {
        return acting.attempt(act).saying(said, report.label()).goTo("/carrier/report/" + page + "?id=" + id);
    }

    /** The version that the person has before her eyes. */
    protected int version() {
        return report.version();
    }

    protected ReportQueries reports() {
        return reports;
    }

    protected Acting acting() {
        return acting;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The report as it was opened. */
    public ReportSheet getReport() {
        return report;
    }
}
