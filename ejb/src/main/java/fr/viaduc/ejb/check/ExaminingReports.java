package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.CheckTopic;
import fr.viaduc.domain.check.ControlMethod;
import fr.viaduc.domain.check.LineDecision;
import fr.viaduc.domain.check.PublicityCorrection;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Examining a report: how deep, item by item, resource by resource, topic by topic. */
@Stateless
public class ExaminingReports {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Operations operations;

    @Inject
    private IndependentControllers controllers;

    @Inject
    private CheckFigures figures;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Writes the control plan. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void plan(UUID checkId, int seenVersion, ControlMethod method, String justification) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        check.plan(method, justification, act);
        trail.record("check.plan", check, act, justification, null);
    }

    /** Decides items; the trail keeps each amount with its reason. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void decide(UUID checkId, int seenVersion, Map<UUID, LineDecision> decisions) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        check.decide(decisions, act);
        trail.record("check.decide", check, act, DecisionText.of(check, decisions.keySet()), null);
    }

    /** Concludes on topics. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void conclude(UUID checkId, int seenVersion, Map<CheckTopic, TopicNote> notes) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        notes.forEach((topic, note) -> check.conclude(topic, note.getOutcome(), note.getExplanation(), act));
        trail.record("check.conclude", check, act, DecisionText.ofTopics(check, notes.keySet()), null);
    }

    /** Retains what was received of resources. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void retainResources(UUID checkId, int seenVersion, Map<UUID, ResourceNote> notes) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        notes.forEach((sourceId, note) ->
                check.retainResource(sourceId, note.getReceived(), note.isComplete(), note.getExplanation(), act));
        trail.record("check.resource", check, act, DecisionText.ofResources(check, notes.keySet()), null);
    }

    /** Corrects the support for want of publicity. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void correctForPublicity(UUID checkId, int seenVersion, Rate rate, String reason) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        check.correctForPublicity(PublicityCorrection.of(rate, figures.law(check)), reason, act);
        trail.record("check.publicity", check, act, rate.percent() + " " + reason, null);
    }

    /** Hands the provisional conclusions to the validator. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void propose(UUID checkId, int seenVersion) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        check.proposeFindings(act);
        trail.record("check.propose", check, act);
        operations.get(check.operationId()).heldBy(Role.VALIDATOR, clocks.dueAt(check));
    }

    private ServiceFactCheck opened(UUID checkId, int seenVersion, Act act) {
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        controllers.require(operations.get(check.operationId()), act);
        return check;
    }
}
