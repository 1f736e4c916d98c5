package fr.viaduc.web.report;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.report.ReportStatus;
import fr.viaduc.ejb.report.PostponingReports;
import fr.viaduc.ejb.shared.PortalClock;
import fr.viaduc.web.access.Access;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** A report as the staff reads it, with the acts of its manager on the due date. */
@Named
@ViewScoped
public class ViewReport extends ReportReading {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostponingReports postponing;

    @Inject
    private PortalClock clock;

    @Inject
    private Access rights;

    private String answer;
    private LocalDate lastDate;
    private String reason;

    /** Grants the later date. */
    public String grant() {
        return done(() -> postponing.answer(getId(), version(), true, answer), "report.postponement.granted");
    }

    /** Refuses the later date. */
    public String refuse() {
        return done(() -> postponing.answer(getId(), version(), false, answer), "report.postponement.refused");
    }

    /** Agrees to the optional report. */
    public String agree() {
        return done(() -> postponing.agreeToOptional(getId(), version()), "report.optional.agreed");
    }

    /** Sets a last date. */
    public String giveNotice() {
        return done(() -> postponing.giveNotice(getId(), version(), lastDate, reason), "report.notice.given");
    }

    /** Whether the request for a later date is hers to answer. */
    public boolean isAnswering() {
        return isFollowing() && getReport().isPostponementOpen() && !isOverdue();
    }

    /** Whether the optional report is hers to agree to. */
    public boolean isAgreeing() {
        return isFollowing() && getReport().isAwaitingAgreement();
    }

    /** Whether notice is hers to give. */
    public boolean isGivingNotice() {
        return isFollowing() && isOverdue();
    }

    private boolean isFollowing() {
        return getReport().status() == ReportStatus.DRAFT && rights.holds(Role.Names.GRANT_MANAGER);
    }

    private boolean isOverdue() {
        return clock.today().isAfter(getReport().dueOn());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getLastDate() {
        return lastDate;
    }

    public void setLastDate(LocalDate lastDate) {
        this.lastDate = lastDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
