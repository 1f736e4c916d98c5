package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementStatus;
import fr.viaduc.domain.agreement.GrantAgreement;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.ApplicationWithdrawn;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.selection.DecisionRecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Ends the agreement of a file that its carrier gave up or that the committee deprogrammed. */
@Stateless
public class EndedFiles {

    @Inject
    private Agreements agreements;

    @Inject
    private AuditTrail trail;

    /** A file given up before the signature leaves no agreement behind. */
    @AsPortal
    @PermitAll
    public void withdrawn(@Observes ApplicationWithdrawn withdrawn) {
        end(withdrawn.operationId(), withdrawn.act());
    }

    /** A deprogrammed file has no agreement any more. */
    @PermitAll
    public void deprogrammed(@Observes DecisionRecorded decided) {
        if (decided.kind() == ProposalKind.DEPROGRAMMING && decided.outcome() == DecisionOutcome.FAVOURABLE) {
            end(decided.operationId(), decided.act().because(reason(decided.act())));
        }
    }

    private static String reason(Act act) {
        return act.reason().isEmpty() ? "Déprogrammation décidée par le comité" : act.reason();
    }

    private void end(UUID operationId, Act act) {
        agreements.findOfOperation(operationId).ifPresent(agreement -> end(agreement, act));
    }

    private void end(GrantAgreement agreement, Act act) {
        if (agreement.status() == AgreementStatus.NOTIFIED) {
            agreement.terminate(act);
        } else {
            agreement.abandon(act);
        }
        trail.record("agreement.end", agreement, act);
    }
}
