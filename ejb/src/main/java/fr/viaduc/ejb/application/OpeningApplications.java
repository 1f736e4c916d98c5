package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Beginning an application. */
@Stateless
public class OpeningApplications {

    @Inject
    private Calls calls;

    @Inject
    private Operations operations;

    @Inject
    private FinancingPlans plans;

    @Inject
    private Applications applications;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Opens a draft, and the file with it.
     *
     * @param title the title of the project, which may still change
     * @return the file
     * @throws RuleViolation {@code call.not.open}, {@code call.window.closed}, {@code operation.title.missing}
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public UUID open(UUID callId, String title) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        CallForProjects call = calls.get(callId);
        call.requireOpenAt(act.at());
        Operation operation = new Operation(call.bodyId(), caller.organisationId(), callId, title, act);
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, call.closesAt());
        FinancingPlan plan = new FinancingPlan(call.bodyId(), operation.organisationId(), operation.id());
        FundingApplication application = new FundingApplication(operation, plan, act);
        trail.record("operation.open", operation, act);
        trail.record("application.open", application, act);
        operations.add(operation);
        plans.add(plan);
        applications.add(application);
        return operation.id();
    }
}
