package fr.viaduc.ejb.check;

import fr.viaduc.domain.check.LineDecision;
import fr.viaduc.domain.check.ServiceFactCheck;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** The controller's replies to what the carrier contested. */
@Stateless
public class ReviewingAnswers {

    @Inject
    private ServiceFactChecks checks;

    @Inject
    private Operations operations;

    @Inject
    private IndependentControllers controllers;

    @Inject
    private PaymentClocks clocks;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Replies to a contested item, and may retain more of it. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void reply(UUID checkId, int seenVersion, UUID itemId, LineDecision decision, String words) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        check.reply(itemId, decision, words, act);
        trail.record("check.reply", check, act, DecisionText.of(check, Set.of(itemId)) + "\n" + words, null);
    }

    /** Goes back to the examination because of a new finding, with the reason. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void takeUpAgain(UUID checkId, int seenVersion, String reason) {
        Act act = caller.act(Role.CONTROLLER).because(reason);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        check.takeUpAgain(act);
        trail.record("check.take.up.again", check, act);
    }

    /** Hands the final conclusions to the validator. */
    @RolesAllowed(Role.Names.CONTROLLER)
    public void proposeFinal(UUID checkId, int seenVersion) {
        Act act = caller.act(Role.CONTROLLER);
        ServiceFactCheck check = opened(checkId, seenVersion, act);
        check.proposeFinal(act);
        trail.record("check.propose.final", check, act);
        operations.get(check.operationId()).heldBy(Role.VALIDATOR, clocks.dueAt(check));
    }

    private ServiceFactCheck opened(UUID checkId, int seenVersion, Act act) {
        ServiceFactCheck check = checks.get(checkId, seenVersion);
        controllers.require(operations.get(check.operationId()), act);
        return check;
    }
}
