package fr.viaduc.domain.selection;

import fr.viaduc.domain.appraisal.OpinionValue;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case that waits for the committee (affaire à inscrire à l'ordre du jour): an appraised application, an amendment that
 * changes the amounts, or a deprogramming.
 *
 * <p>It carries what the members need to decide, as it was when the case was made ready, so that the agenda, the votes
 * and the minutes speak of the same figures.
 */
@Entity
@Table(name = "agenda_proposal")
public class AgendaProposal extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Enumerated(EnumType.STRING)
    private AgendaProposalStatus status;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "operation_number")
    private String operationNumber;

    private String title;

    @Column(name = "carrier_id")
    private UUID carrierId;

    @Column(name = "carrier_name")
    private String carrierName;

    @Column(name = "carrying_unit_id")
    private UUID carryingUnitId;

    @Enumerated(EnumType.STRING)
    private OpinionValue opinion;

    private String summary;

    @Column(name = "total_cost")
    private Money totalCost;

    @Column(name = "requested_amount")
    private Money requestedAmount;

    @Column(name = "instructed_amount")
    private Money instructedAmount;

    @Column(name = "ready_at")
    private Instant readyAt;

    @ElementCollection
    @CollectionTable(name = "agenda_proposal_share", joinColumns = @JoinColumn(name = "agenda_proposal_id"))
    @OrderBy("year")
    private List<BudgetShare> shares = new ArrayList<>();

    protected AgendaProposal() {}

    /**
     * Makes a case ready for the committee.
     *
     * @param file the file and what the committee calls it
     * @param kind what the committee is asked
     * @param subjectId the appraisal, the amendment or the file itself, by kind
     * @param figures the amounts, of which the instructed one is the most that may be granted
     */
    public AgendaProposal(ProposedFile file, ProposalKind kind, UUID subjectId, ProposedFigures figures, Act act) {
        super(file.bodyId());
        this.kind = kind;
        this.subjectId = subjectId;
        this.operationId = file.operationId();
        this.operationNumber = file.operationNumber();
        this.title = file.title();
        this.carrierId = file.carrierId();
        this.carrierName = file.carrierName();
        this.carryingUnitId = file.carryingUnitId();
        this.opinion = figures.opinion();
        this.summary = figures.summary();
        this.totalCost = figures.totalCost();
        this.requestedAmount = figures.requestedAmount();
        this.instructedAmount = figures.instructedAmount();
        this.shares.addAll(figures.shares());
        this.readyAt = act.at();
        this.status = begin(AgendaProposalStatus.WAITING, act);
        if (kind != ProposalKind.DEPROGRAMMING && !BudgetShare.total(shares).equals(instructedAmount)) {
            throw new RuleViolation("committee.shares.unbalanced", BudgetShare.total(shares), instructedAmount);
        }
    }

    void enter(Act act) {
        status = move(status, AgendaProposalStatus.ON_AGENDA, act);
    }

    void leave(Act act) {
        status = move(status, AgendaProposalStatus.WAITING, act);
    }

    void decided(Act act) {
        status = move(status, AgendaProposalStatus.DECIDED, act);
    }

    /**
     * Takes the case away from the committee, because its carrier gave up or its file went back.
     *
     * @throws RuleViolation {@code state.move.refused} when it is decided already
     */
    public void withdraw(Act act) {
        status = move(status, AgendaProposalStatus.WITHDRAWN, act);
    }

    /** What the committee is asked. */
    public ProposalKind kind() {
        return kind;
    }

    /** Where the case stands. */
    public AgendaProposalStatus status() {
        return status;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    /** The appraisal, the amendment or the file, by kind. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Number of the file. */
    public String operationNumber() {
        return operationNumber;
    }

    /** Title of the project. */
    public String title() {
        return title;
    }

    /** The carrier. */
    public UUID carrierId() {
        return carrierId;
    }

    /** The carrier's name. */
    public String carrierName() {
        return carrierName;
    }

    /** The unit of the intermediate body that carries the operation; empty when the carrier is outside. */
    public Optional<UUID> carryingUnitId() {
        return Optional.ofNullable(carryingUnitId);
    }

    /** Opinion of the appraisal; empty for a deprogramming. */
    public Optional<OpinionValue> opinion() {
        return Optional.ofNullable(opinion);
    }

    /** What the members read first. */
    public String summary() {
        return summary;
    }

    /** Total eligible cost of the plan put to the vote. */
    public Money totalCost() {
        return totalCost;
    }

    /** ESF asked for by the carrier. */
    public Money requestedAmount() {
        return requestedAmount;
    }

    /** ESF retained by the appraisal: the most that may be granted. */
    public Money instructedAmount() {
        return instructedAmount;
    }

    /** When it became ready. */
    public Instant readyAt() {
        return readyAt;
    }

    /** The instructed amount by budget line; empty for a deprogramming. */
    public List<BudgetShare> shares() {
        return List.copyOf(shares);
    }

    @Override
    public String label() {
        return operationNumber;
    }
}
