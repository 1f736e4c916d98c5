package fr.viaduc.web.report;

import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.ejb.report.PostponingReports;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Asking for a later due date. */
@Named
@ViewScoped
public class PostponeReport extends ReportPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostponingReports postponing;

    @Inject
    private PortalClock clock;

    private LocalDate until;
    private String reason;

    /** Sends the request. */
    public String ask() {
        return done(() -> postponing.ask(getId(), version(), until, reason), "report.postponement.asked", "edit");
    }

    /** Whether a later date may still be asked for. */
    public boolean isPossible() {
        return getReport().status() == ReportStatus.DRAFT
                && !getReport().isPostponementOpen()
                && !clock.today().isAfter(getReport().dueOn());
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
