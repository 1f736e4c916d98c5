package fr.viaduc.web.appraisal;

import fr.viaduc.domain.appraisal.AppraisalStatus;
import fr.viaduc.domain.appraisal.PlanProposalStatus;
import fr.viaduc.ejb.appraisal.AppraisalQueries;
import fr.viaduc.ejb.appraisal.AppraisalSheet;
import fr.viaduc.ejb.appraisal.RetainingPlans;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The plan that an appraisal retains, line by line, beside the plan asked for. */
@Named
@ViewScoped
public class PlanAppraisal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalQueries queries;

    @Inject
    private RetainingPlans retaining;

    @Inject
    private Acting acting;

    private UUID id;
    private AppraisalSheet sheet;
    private PlanForm form;
    private String message;

    /** Opens the plan. */
    public void load() {
        sheet = queries.ofOperation(id);
        if (!sheet.isOpened()) {
            throw new NotFound();
        }
        form = new PlanForm(sheet.plan());
    }

    /** Saves the amounts. */
    public String savePlan() {
        return acting.attempt(() -> retaining.revise(sheet.id(), sheet.plan().edits(), form.toRevision()))
                .saying("appraisal.planSaved")
                .reopen();
    }

    /** Starts again from the plan asked for. */
    public String restart() {
        return acting.attempt(() -> retaining.restart(sheet.id()))
                .saying("appraisal.restarted")
                .reopen();
    }

    /** Puts the plan to the carrier. */
    public String propose() {
        return acting.attempt(() -> retaining.propose(sheet.id(), message))
                .saying("appraisal.proposed")
                .reopen();
    }

    /** Takes the proposal back. */
    public String withdrawProposal() {
        return acting.attempt(() -> retaining.withdrawProposal(sheet.id()))
                .saying("appraisal.withdrawn")
                .reopen();
    }

    public boolean isMine() {
        return sheet.mine() && sheet.status() == AppraisalStatus.IN_PROGRESS;
    }

    public boolean isPending() {
        return sheet.answerStatus() == PlanProposalStatus.PROPOSED;
    }

    public boolean isContested() {
        return sheet.answerStatus() == PlanProposalStatus.CONTESTED && !sheet.covered();
    }

    public boolean isEditable() {
        return isMine() && !isPending();
    }

    public boolean isProposable() {
        return isEditable() && !sheet.plan().identical() && !sheet.covered();
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

    public PlanForm getForm() {
        return form;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
