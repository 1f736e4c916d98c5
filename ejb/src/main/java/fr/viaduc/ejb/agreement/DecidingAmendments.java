package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.Amendment;
import fr.viaduc.domain.agreement.AmendmentKind;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import fr.viaduc.ejb.mail.Notice;
import fr.viaduc.ejb.mail.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Accepting or refusing an amendment; what follows depends on its kind. */
@Stateless
public class DecidingAmendments {

    @Inject
    private Amendments amendments;

    @Inject
    private AmendedFiles amendedFiles;

    @Inject
    private Operations operations;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Accepts the change: a contact holds from that day, new dates are given to sign, new amounts go to the committee.
     *
     * @throws fr.viaduc.domain.shared.RuleViolations with what the rules refuse in the new plan
     */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void accept(UUID amendmentId, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        Amendment amendment = opened(amendmentId, seenVersion);
        Operation operation = operations.get(amendment.operationId());
        amendedFiles.requireAllowedPlan(amendment, act);
        amendment.accept(act);
        trail.record("amendment.accept", amendment, act);
        if (amendment.kind() == AmendmentKind.INFORMATION) {
            amendedFiles.enterIntoForce(amendment, operation, act);
        } else if (amendment.kind() == AmendmentKind.WITHOUT_COMMITTEE) {
            amendedFiles.issue(amendment, operation, act);
        } else {
            amendedFiles.propose(amendment, operation, act);
        }
    }

    /** Refuses the change, with a reason that the carrier reads. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void refuse(UUID amendmentId, int seenVersion, String reason) {
        Act act = caller.act(Role.VALIDATOR).because(reason);
        Amendment amendment = opened(amendmentId, seenVersion);
        amendment.refuse(act);
        trail.record("amendment.refuse", amendment, act);
        Operation operation = operations.get(amendment.operationId());
        operation.heldBy(Role.BENEFICIARY_SIGNATORY, null);
        notices.toCarrier(
                operation,
                new Notice(
                        "Avenant refusé",
                        "Votre demande d’avenant est refusée pour le motif suivant :\n\n" + act.reason(),
                        "/carrier/agreement/view?id=" + amendment.agreement().id()));
    }

    /** Opens the window of signature again once it is over. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void reissue(UUID amendmentId, int seenVersion) {
        Act act = caller.act(Role.GRANT_MANAGER);
        Amendment amendment = opened(amendmentId, seenVersion);
        amendedFiles.issue(amendment, operations.get(amendment.operationId()), act);
    }

    private Amendment opened(UUID amendmentId, int seenVersion) {
        Amendment amendment = amendments.get(amendmentId, seenVersion);
        conflicts.requireNone(amendment.operationId());
        return amendment;
    }
}
