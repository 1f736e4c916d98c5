package fr.viaduc.web.appraisal;

import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.appraisal.AppraisalStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.appraisal.AppraisalQueries;
import fr.viaduc.ejb.appraisal.AppraisalSheet;
import fr.viaduc.ejb.appraisal.AppraisingApplications;
import fr.viaduc.ejb.appraisal.RequestingModifications;
import fr.viaduc.ejb.appraisal.ValidatingAppraisals;
import fr.viaduc.ejb.audit.HistoryQueries;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The appraisal of a file: what is written, what is missing, and what the person may do next. */
@Named
@ViewScoped
public class ViewAppraisal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalQueries queries;

    @Inject
    private HistoryQueries histories;

    @Inject
    private AppraisingApplications appraising;

    @Inject
    private ValidatingAppraisals validating;

    @Inject
    private RequestingModifications modifications;

    @Inject
    private Acting acting;

    private UUID id;
    private AppraisalSheet sheet;
    private List<HistoryQueries.Move> history = List.of();
    private String reason;

    /** Opens the file. */
    public void load() {
        sheet = queries.ofOperation(id);
        if (sheet.isOpened()) {
            history = histories.of(sheet.id());
        }
    }

    /** Opens the appraisal, or resumes it after a deferral. */
    public String open() {
        return acting.attempt(() -> appraising.open(id))
                .saying("appraisal.opened")
                .reopen();
    }

    /** Takes the appraisal over. */
    public String takeOver() {
        return done(() -> appraising.takeOver(sheet.id(), sheet.version()), "appraisal.takenOver");
    }

    /** Has the portal look again. */
    public String refresh() {
        return done(() -> appraising.refresh(sheet.id()), "appraisal.refreshed");
    }

    /** Hands the report to the validator. */
    public String submit() {
        return done(() -> validating.submit(sheet.id(), sheet.version()), "appraisal.submitted");
    }

    /** Gives the report back. */
    public String sendBack() {
        return done(() -> validating.sendBack(sheet.id(), sheet.version(), reason), "appraisal.sentBack");
    }

    /** Validates the report. */
    public String validate() {
        return done(() -> validating.validate(sheet.id(), sheet.version()), "appraisal.validated");
    }

    /** Goes on without an answer of the carrier. */
    public String goOn() {
        return done(() -> modifications.goOnUnanswered(sheet.id()), "appraisal.goneOn");
    }

    private String done(Runnable act, String said) {
        return acting.attempt(act).saying(said).reopen();
    }

    public boolean isOpenable() {
        return holds(Role.GRANT_MANAGER) && sheet.applicationStatus() == FundingApplicationStatus.ADMISSIBLE;
    }

    public boolean isResumable() {
        return holds(Role.GRANT_MANAGER) && sheet.applicationStatus() == FundingApplicationStatus.DEFERRED;
    }

    public boolean isWithCarrier() {
        return sheet.applicationStatus() == FundingApplicationStatus.MODIFICATION_REQUESTED;
    }

    public boolean isWritable() {
        return sheet.mine()
                && sheet.status() == AppraisalStatus.IN_PROGRESS
                && sheet.applicationStatus() == FundingApplicationStatus.IN_APPRAISAL;
    }

    public boolean isOthers() {
        return holds(Role.GRANT_MANAGER) && !sheet.mine() && sheet.status() == AppraisalStatus.IN_PROGRESS;
    }

    public boolean isValidatable() {
        return holds(Role.VALIDATOR) && sheet.status() == AppraisalStatus.AWAITING_VALIDATION;
    }

    private static boolean holds(Role role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role.name());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AppraisalSheet getSheet() {
        return sheet;
    }

    public List<HistoryQueries.Move> getHistory() {
        return history;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
