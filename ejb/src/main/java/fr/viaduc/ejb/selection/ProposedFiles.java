package fr.viaduc.ejb.selection;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.Opinion;
import fr.viaduc.domain.selection.AgendaProposal;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.selection.ProposedFigures;
import fr.viaduc.domain.selection.ProposedFile;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.appraisal.AppraisalValidated;
import fr.viaduc.ejb.appraisal.Appraisals;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Makes cases ready for the committee, whatever they come from. */
@ApplicationScoped
public class ProposedFiles {

    @Inject
    private AgendaProposals proposals;

    @Inject
    private BudgetShares budgetShares;

    @Inject
    private Operations operations;

    @Inject
    private Organisations organisations;

    @Inject
    private Appraisals appraisals;

    @Inject
    private AuditTrail trail;

    /** A validated appraisal waits for the committee from that moment. */
    void propose(@Observes AppraisalValidated validated) {
        Appraisal appraisal = appraisals.get(validated.appraisalId());
        Opinion opinion = appraisal.opinion().orElseThrow();
        FinancingPlan retained = appraisal.retainedPlan();
        Operation operation = operations.get(validated.operationId());
        ProposedFigures figures = new ProposedFigures(
                opinion.value(),
                opinion.grounds() + (opinion.reservations().isEmpty() ? "" : "\n" + opinion.reservations()),
                retained.totalEligibleCost(),
                appraisal.requestedPlan().esfAmount(),
                retained.esfAmount(),
                budgetShares.of(operation.callId(), retained));
        propose(operation, ProposalKind.SELECTION, appraisal.id(), figures, validated.act());
    }

    /**
     * Makes a case ready for the committee.
     *
     * @param subjectId the appraisal, the amendment or the file, by kind
     */
    public AgendaProposal propose(
            Operation operation, ProposalKind kind, UUID subjectId, ProposedFigures figures, Act act) {
        ProposedFile file = new ProposedFile(
                operation.bodyId(),
                operation.id(),
                operation.number().orElseThrow(),
                operation.title(),
                operation.organisationId(),
                organisations.get(operation.organisationId()).name(),
                operation.carryingUnitId().orElse(null));
        AgendaProposal proposal = new AgendaProposal(file, kind, subjectId, figures, act);
        trail.record(
                "committee.propose", proposal, act, figures.instructedAmount().format(), null);
        return proposals.add(proposal);
    }
}
