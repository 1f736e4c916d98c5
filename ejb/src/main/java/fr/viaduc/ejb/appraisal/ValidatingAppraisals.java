package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.appraisal.Appraisal;
import fr.viaduc.domain.document.Document;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Handing the report of an appraisal to the validator, who sends it back or validates it. */
@Stateless
public class ValidatingAppraisals {

    @Inject
    private Appraisals appraisals;

    @Inject
    private PlanProposals proposals;

    @Inject
    private AppraisedFiles files;

    @Inject
    private AppraisalReports reports;

    @Inject
    private Applications applications;

    @Inject
    private Operations operations;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Event<AppraisalValidated> validated;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Hands the report to the validator. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void submit(UUID appraisalId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Appraisal appraisal = opened(appraisalId, seenVersion);
        if (applications.get(appraisal.applicationId()).status() != FundingApplicationStatus.IN_APPRAISAL) {
            throw new RuleViolation("appraisal.application.with.carrier", appraisal.label());
        }
        appraisal.submit(
                proposals.latest(appraisalId),
                files.refusals(appraisal.operationId(), appraisal.retainedPlan(), act.day()),
                act);
        trail.record("appraisal.submit", appraisal, act);
        operations.get(appraisal.operationId()).heldBy(Role.VALIDATOR, null);
    }

    /** Gives the report back to the instructor, with a reason. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void sendBack(UUID appraisalId, int seenVersion, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        Appraisal appraisal = opened(appraisalId, seenVersion);
        appraisal.sendBack(act);
        trail.record("appraisal.send.back", appraisal, act);
        operations.get(appraisal.operationId()).heldBy(Role.GRANT_MANAGER, null);
    }

    /** Validates the report, which is then written and goes to the committee. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID appraisalId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        Appraisal appraisal = opened(appraisalId, seenVersion);
        appraisal.validate(act);
        Operation operation = operations.get(appraisal.operationId());
        operation.progress(OperationStatus.APPRAISED, act);
        operation.heldBy(Role.COMMITTEE_SECRETARY, null);
        FundingApplication application = applications.get(appraisal.applicationId());
        application.concludeAppraisal(act);
        Document report = reports.write(appraisal, operation, act);
        trail.record("appraisal.validate", appraisal, act, "", report.sha256());
        trail.record("application.appraised", application, act);
        trail.record("operation.appraised", operation, act);
        validated.fire(new AppraisalValidated(operation.id(), appraisal.id(), act));
    }

    private Appraisal opened(UUID appraisalId, int seenVersion) {
        Appraisal appraisal = appraisals.get(appraisalId, seenVersion);
        conflicts.requireNone(appraisal.operationId());
        return appraisal;
    }
}
