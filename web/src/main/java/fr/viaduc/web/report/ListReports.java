package fr.viaduc.web.report;

import fr.viaduc.ejb.report.OpeningReports;
import fr.viaduc.ejb.report.ReportOverview;
import fr.viaduc.ejb.report.ReportQueries;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/** The reports of a file: what is due when, and opening what comes next. */
@Named
@ViewScoped
public class ListReports implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportQueries reports;

    @Inject
    private OpeningReports opening;

    @Inject
    private Acting acting;

    private UUID id;
    private ReportOverview overview;
    private LocalDate until;

    /** Opens the schedule of the file. */
    public void load() {
        overview = reports.overview(id);
    }

    /** Opens the next report of the schedule. */
    public String openPlanned() {
        return opened(() -> opening.openPlanned(id));
    }

    /** Opens an optional interim report. */
    public String openOptional() {
        return opened(() -> opening.openOptional(id, until));
    }

    private String opened(Supplier<UUID> act) {
        return acting.attemptFor(act).saying("report.opened").goTo(report -> "/carrier/report/edit?id=" + report);
    }

    /** The file. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ReportOverview getOverview() {
        return overview;
    }

    /** Last day that an optional report would cover. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
