package fr.viaduc.web.check;

import fr.viaduc.ejb.check.OpeningChecks;
import fr.viaduc.ejb.check.OpeningQueries;
import fr.viaduc.ejb.check.ReportToCheck;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A deposited report before its check: who may take it up. */
@Named
@ViewScoped
public class OpenCheck implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningQueries queries;

    @Inject
    private OpeningChecks opening;

    @Inject
    private Acting acting;

    private UUID reportId;
    private ReportToCheck report;

    /** Opens the report. */
    public void load() {
        report = queries.of(reportId);
    }

    /** Takes the report up. */
    public String take() {
        return acting.attemptFor(() -> opening.open(reportId))
                .saying("check.taken", report.reportLabel())
                .goTo(checkId -> "/staff/check/review?id=" + checkId);
    }

    /** Where the person declares whether a conflict of interests exists, and comes back from. */
    public String getDeclareAddress() {
        String back = URLEncoder.encode("/staff/check/open?id=" + reportId, StandardCharsets.UTF_8);
        return "/staff/conflict/declare?operation=" + report.operationId() + "&back=" + back;
    }

    public UUID getReportId() {
        return reportId;
    }

    public void setReportId(UUID reportId) {
        this.reportId = reportId;
    }

    /** The report. */
    public ReportToCheck getReport() {
        return report;
    }
}
