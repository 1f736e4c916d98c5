package fr.viaduc.ejb.selection;

import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.application.Applications;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Moves a file on when the committee has decided it. */
@ApplicationScoped
public class DecidedFiles {

    @Inject
    private Operations operations;

    @Inject
    private Applications applications;

    @Inject
    private AuditTrail trail;

    void moveOn(@Observes DecisionRecorded decided) {
        Operation operation = operations.get(decided.operationId());
        if (decided.kind() == ProposalKind.SELECTION) {
            select(operation, decided.outcome(), decided.act());
        } else if (decided.kind() == ProposalKind.DEPROGRAMMING && decided.outcome() == DecisionOutcome.FAVOURABLE) {
            progress(operation, OperationStatus.DEPROGRAMMED, null, decided.act());
        }
    }

    private void select(Operation operation, DecisionOutcome outcome, Act act) {
        FundingApplication application = applications.ofOperation(operation.id());
        switch (outcome) {
            case FAVOURABLE -> {
                application.select(act);
                progress(operation, OperationStatus.SELECTED, Role.GRANT_MANAGER, act);
            }
            case UNFAVOURABLE -> {
                application.reject(act);
                progress(operation, OperationStatus.REJECTED, null, act);
            }
            case DEFERRED -> {
                application.defer(act);
                progress(operation, OperationStatus.DEFERRED, Role.GRANT_MANAGER, act);
            }
        }
        trail.record("application.decided", application, act);
    }

    private void progress(Operation operation, OperationStatus target, Role holder, Act act) {
        operation.progress(target, act);
        operation.heldBy(holder, null);
        trail.record("operation.decided", operation, act);
    }
}
