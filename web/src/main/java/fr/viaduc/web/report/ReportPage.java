package fr.viaduc.web.report;

import fr.viaduc.ejb.report.ReportPart;
import fr.viaduc.ejb.report.ReportQueries;
import fr.viaduc.ejb.report.ReportSheet;
import fr.viaduc.ejb.shared.OneReading;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.operation.FileHead;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;

/** What every page about one report shares: the report, and how its acts end. */
public abstract class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportQueries reports;

    @Inject
    private OneReading reading;

    @Inject
    private FileHead file;

    @Inject
    private Acting acting;

    private UUID id;
    private ReportSheet report;

    /** Opens the report with all that its page shows. */
    public void load() {
        reading.read(this::read);
    }

    /** Reads the report and its file; pages that show more add it. */
    protected void read() {
        report = reports.sheet(id, shown());
        file.of(report.operationId());
    }

    /** What the page shows of the report beside its dates, its state and its totals. */
    protected ReportPart[] shown() {
        return new ReportPart[0];
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
