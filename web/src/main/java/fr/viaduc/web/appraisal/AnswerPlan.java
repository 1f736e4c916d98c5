package fr.viaduc.web.appraisal;

import fr.viaduc.domain.appraisal.PlanProposalStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.appraisal.AnsweringPlanProposals;
import fr.viaduc.ejb.appraisal.AppraisalQueries;
import fr.viaduc.ejb.appraisal.PlanProposalSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The retained plan, which the carrier accepts or contests. */
@Named
@ViewScoped
public class AnswerPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalQueries queries;

    @Inject
    private AnsweringPlanProposals answering;

    @Inject
    private Acting acting;

    private UUID id;
    private PlanProposalSheet proposal;
    private String reason;

    /** Opens the proposal. */
    public void load() {
        proposal = queries.proposal(id);
    }

    /** Accepts the plan. */
    public String accept() {
        return acting.attempt(() -> answering.accept(id, proposal.version()))
                .saying("appraisal.carrier.accepted")
                .reopen();
    }

    /** Contests the plan. */
    public String contest() {
        return acting.attempt(() -> answering.contest(id, proposal.version(), reason))
                .saying("appraisal.carrier.contested")
                .reopen();
    }

    public boolean isPending() {
        return proposal.status() == PlanProposalStatus.PROPOSED;
    }

    public boolean isSignatory() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.Names.BENEFICIARY_SIGNATORY);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PlanProposalSheet getProposal() {
        return proposal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
