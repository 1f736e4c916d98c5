package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.appraisal.AppraisalSection;
import fr.viaduc.domain.appraisal.AutomaticCheck;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.FinancingPlans;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;

/** Writing the report of an appraisal: sections, opinion, conditions. */
@Stateless
public class AppraisingApplications {

    @Inject
    private Appraisals appraisals;

    @Inject
    private AppraisedFiles files;

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private FinancingPlans plans;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Opens the appraisal of an admissible application, or opens it again once the committee has deferred the file.
     *
     * @return the appraisal
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID open(UUID operationId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        conflicts.requireNone(operationId);
        Operation operation = operations.get(operationId);
        FundingApplication application = applications.ofOperation(operationId);
        boolean deferred = application.status() == FundingApplicationStatus.DEFERRED;
        application.beginAppraisal(act);
        trail.record("application.appraise", application, act);
        Appraisal appraisal =
                deferred ? reopened(operationId, act) : appraisals.add(drawnUp(operation, application, act));
        appraisal.note(AutomaticCheck.all(files.facts(appraisal, act.day())));
        operation.heldBy(Role.GRANT_MANAGER, null);
        return appraisal.id();
    }

    private Appraisal drawnUp(Operation operation, FundingApplication application, Act act) {
        FinancingPlan requested = plans.get(application.financingPlanId());
        FinancingPlan retained = plans.add(requested.copy());
        Appraisal appraisal = new Appraisal(operation, application.id(), requested, retained, act);
        trail.record("appraisal.open", appraisal, act);
        return appraisal;
    }

    private Appraisal reopened(UUID operationId, Act act) {
        Appraisal appraisal = appraisals.ofOperation(operationId);
        appraisal.reopen(act);
        trail.record("appraisal.reopen", appraisal, act);
        return appraisal;
    }

    /** Takes the appraisal over from another manager. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void takeOver(UUID appraisalId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = opened(appraisalId, seenVersion);
        appraisal.takeOver(act);
        trail.record("appraisal.take.over", appraisal, act);
    }

    /** Writes one section. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void write(UUID appraisalId, AppraisalSection section, @Valid SectionDraft draft) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = opened(appraisalId);
        appraisal.write(section, draft.toEntry(), act);
        trail.record("appraisal.write", appraisal, act, section.name(), null);
    }

    /** Says the opinion and the conditions of the agreement to come. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void conclude(UUID appraisalId, int seenVersion, @Valid ConclusionDraft draft) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = opened(appraisalId, seenVersion);
        requireReports(appraisal, draft);
        appraisal.conclude(draft.toOpinion(), draft.toConditions(), act);
        trail.record("appraisal.conclude", appraisal, act, draft.getOpinion().name(), null);
    }

    private void requireReports(Appraisal appraisal, ConclusionDraft draft) {
        var schedule = files.schedule(appraisal);
        int least = schedule.mandatoryInterims() + 1;
        boolean oneMoreAllowed = schedule.allowsAnotherInterim(schedule.mandatoryInterims());
        int wanted = draft.getNumberOfReports();
        if (wanted < least || wanted > least && !oneMoreAllowed) {
            throw new RuleViolation("appraisal.reports.outside", wanted, least);
        }
    }

    /** Has the portal look at the file again. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void refresh(UUID appraisalId) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = opened(appraisalId);
        appraisal.note(AutomaticCheck.all(files.facts(appraisal, act.day())));
    }

    private Appraisal opened(UUID appraisalId) {
        Appraisal appraisal = appraisals.get(appraisalId);
        conflicts.requireNone(appraisal.operationId());
        return appraisal;
    }

    private Appraisal opened(UUID appraisalId, int seenVersion) {
        Appraisal appraisal = appraisals.get(appraisalId, seenVersion);
        conflicts.requireNone(appraisal.operationId());
        return appraisal;
    }
}
