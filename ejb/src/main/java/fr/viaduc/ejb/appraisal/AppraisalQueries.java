package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.AutomaticFinding;
import fr.viaduc.domain.appraisal.ConventionalConditions;
import fr.viaduc.domain.appraisal.FindingLevel;
import fr.viaduc.domain.appraisal.Opinion;
import fr.viaduc.domain.appraisal.PlanProposal;
import fr.viaduc.domain.appraisal.SectionFinding;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reading appraisals, and the plans put to carriers. */
@Stateless
public class AppraisalQueries {

    @Inject
    private Appraisals appraisals;

    @Inject
    private PlanProposals proposals;

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private Caller caller;

    /** The appraisal of a file, opened or not. */
    @RolesAllowed({
        Role.Names.GRANT_MANAGER,
        Role.Names.VALIDATOR,
        Role.Names.CONTROLLER,
        Role.Names.COMMITTEE_SECRETARY,
        Role.Names.COMMITTEE_MEMBER,
        Role.Names.SIGNATORY,
        Role.Names.AUDITOR,
        Role.Names.AUTHORITY_READER
    })
    public AppraisalSheet ofOperation(UUID operationId) {
        Operation operation = operations.get(operationId);
        FundingApplication application = applications.ofOperation(operationId);
        return appraisals
                .findOfOperation(operationId)
                .map(appraisal -> sheet(appraisal, operation, application))
                .orElseGet(() -> unopened(operation, application));
    }

    private static AppraisalSheet unopened(Operation operation, FundingApplication application) {
        return new AppraisalSheet(
                null,
                0,
                operation.id(),
                operation.label(),
                operation.title(),
                application.status(),
                null,
                0,
                "",
                false,
                List.of(),
                null,
                null,
                "",
                "",
                null,
                false,
                false,
                "",
                null,
                "",
                false,
                null,
                null);
    }

    private AppraisalSheet sheet(Appraisal appraisal, Operation operation, FundingApplication application) {
        Optional<Opinion> opinion = appraisal.opinion();
        Optional<ConventionalConditions> conditions = appraisal.conditions();
        Optional<PlanProposal> latest = proposals.latest(appraisal.id());
        PlanSheet plan = PlanSheet.of(appraisal.requestedPlan(), appraisal.retainedPlan());
        return new AppraisalSheet(
                appraisal.id(),
                appraisal.version(),
                operation.id(),
                operation.label(),
                operation.title(),
                application.status(),
                appraisal.status(),
                appraisal.revision(),
                appraisal.appraiserName(),
                appraisal.appraiserId().equals(caller.userId()),
                appraisal.sections().stream()
                        .map(section -> section(appraisal, section))
                        .toList(),
                plan,
                opinion.map(Opinion::value).orElse(null),
                opinion.map(Opinion::grounds).orElse(""),
                opinion.map(Opinion::reservations).orElse(""),
                conditions.map(ConventionalConditions::numberOfReports).orElse(null),
                conditions.map(ConventionalConditions::advanceGranted).orElse(false),
                conditions.map(ConventionalConditions::extrapolationClause).orElse(false),
                conditions.map(ConventionalConditions::others).orElse(""),
                latest.map(PlanProposal::status).orElse(null),
                latest.map(PlanProposal::answer).orElse(""),
                plan.identical()
                        || latest.filter(proposal -> proposal.covers(appraisal.retainedPlan()))
                                .isPresent(),
                appraisal.validatorName().orElse(null),
                appraisal.validatedAt().orElse(null));
    }

    private static AppraisalSheet.Section section(Appraisal appraisal, SectionFinding section) {
        List<AutomaticFinding> found = appraisal.automaticFindings(section.section());
        return new AppraisalSheet.Section(
                section.section(),
                found.stream()
                        .map(one ->
                                new AppraisalSheet.Found(one.check(), one.level(), one.measured(), one.comparedWith()))
                        .toList(),
                section.finding(),
                section.conclusion().orElse(null),
                section.modification(),
                section.isFinished(),
                (int) found.stream()
                        .filter(one -> one.level() == FindingLevel.ATTENTION)
                        .count());
    }

    /** The retained plan that was put to the carrier of a file last. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public Optional<UUID> proposalOf(UUID operationId) {
        return proposals.latestOfOperation(operationId).map(PlanProposal::id);
    }

    /**
     * A retained plan, for its carrier.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public PlanProposalSheet proposal(UUID proposalId) {
        PlanProposal proposal = proposals.get(proposalId);
        Operation operation = operations.get(proposal.operationId());
        return new PlanProposalSheet(
                proposal.id(),
                proposal.version(),
                operation.id(),
                operation.label(),
                operation.title(),
                proposal.status(),
                proposal.message(),
                proposal.proposedAt(),
                proposal.answer(),
                proposal.answeredAt().orElse(null),
                proposal.answeredBy().orElse(""),
                PlanSheet.of(proposal.requestedPlan(), proposal.retainedPlan()));
    }
}
