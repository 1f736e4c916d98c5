package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The retained plan put to the carrier, who accepts it or says why not.
 *
 * <p>It stands apart from the appraisal, which no carrier sees. The acceptance counts for the plan exactly as it was
 * proposed: a later change of the plan makes it void.
 */
@Entity
@Table(name = "plan_proposal")
public class PlanProposal extends Aggregate {

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "appraisal_id")
    private UUID appraisalId;

    @Column(name = "operation_number")
    private String operationNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "requested_plan_id")
    private FinancingPlan requestedPlan;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "retained_plan_id")
    private FinancingPlan retainedPlan;

    @Column(name = "plan_edits")
    private int planEdits;

    @Enumerated(EnumType.STRING)
    private PlanProposalStatus status;

    private String message;

    private String answer = "";

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected PlanProposal() {}

    PlanProposal(Appraisal appraisal, UUID organisationId, String message, Act act) {
        super(appraisal.bodyId());
        this.operationId = appraisal.operationId();
        this.organisationId = organisationId;
        this.appraisalId = appraisal.id();
        this.operationNumber = appraisal.label();
        this.requestedPlan = appraisal.requestedPlan();
        this.retainedPlan = appraisal.retainedPlan();
        this.planEdits = retainedPlan.edits();
        this.message = message == null ? "" : message.strip();
        this.proposedAt = act.at();
        this.status = begin(PlanProposalStatus.PROPOSED, act);
    }

    /** Accepts the plan as it was proposed, as the signatory of the carrier. */
    public void accept(Act act) {
        answer("", PlanProposalStatus.ACCEPTED, act);
    }

    /**
     * Refuses the plan, with a reason.
     *
     * @throws RuleViolation {@code act.reason.missing}
     */
    public void contest(Act act) {
        answer(act.requireReason().reason(), PlanProposalStatus.CONTESTED, act);
    }

    private void answer(String text, PlanProposalStatus target, Act act) {
        this.status = move(status, target, act);
        this.answer = text;
        this.answeredAt = act.at();
        this.answeredBy = act.actorName();
    }

    /** Takes the proposal back before the carrier has answered, to change the plan. */
    public void withdraw(Act act) {
        this.status = move(status, PlanProposalStatus.WITHDRAWN, act);
    }

    /** Whether the carrier has accepted this plan as it is now. */
    public boolean covers(FinancingPlan plan) {
        return status == PlanProposalStatus.ACCEPTED
                && retainedPlan.id().equals(plan.id())
                && planEdits == plan.edits();
    }

    /** Whether the carrier is being waited for. */
    public boolean isPending() {
        return status == PlanProposalStatus.PROPOSED;
    }

    /** Where the proposal stands. */
    public PlanProposalStatus status() {
        return status;
    }

    /** The appraisal that retained the plan. */
    public UUID appraisalId() {
        return appraisalId;
    }

    /** The plan asked for. */
    public FinancingPlan requestedPlan() {
        return requestedPlan;
    }

    /** The plan retained. */
    public FinancingPlan retainedPlan() {
        return retainedPlan;
    }

    /** What the instructor says to the carrier; may be empty. */
    public String message() {
        return message;
    }

    /** Why the carrier contests; empty otherwise. */
    public String answer() {
        return answer;
    }

    /** When it was put to the carrier. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** When the carrier answered. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Who answered for the carrier. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public String label() {
        return operationNumber;
    }
}
