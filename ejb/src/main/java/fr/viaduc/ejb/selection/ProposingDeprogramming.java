package fr.viaduc.ejb.selection;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.BudgetShare;
import fr.viaduc.domain.selection.ProposalKind;
import fr.viaduc.domain.selection.ProposedFigures;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.application.Operations;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.identity.ConflictsOfInterest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Asking the committee to deprogram a file that will not be carried out. */
@Stateless
public class ProposingDeprogramming {

    @Inject
    private ProposedFiles proposedFiles;

    @Inject
    private CommitteeSessions sessions;

    @Inject
    private AgendaProposals proposals;

    @Inject
    private Operations operations;

    @Inject
    private ConflictsOfInterest conflicts;

    @Inject
    private Caller caller;

    /**
     * Makes the case ready for the committee, with a reason.
     *
     * @throws RuleViolation {@code committee.deprogramming.outside} when the file is not programmed, {@code
     *     committee.case.pending} when another case of the file waits already
     */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void propose(UUID operationId, String reason) {
        Act act = caller.act(Role.GRANT_MANAGER).because(reason).requireReason();
        conflicts.requireNone(operationId);
        Operation operation = operations.get(operationId);
        if (!operation.status().canBecome(OperationStatus.DEPROGRAMMED)) {
            throw new RuleViolation("committee.deprogramming.outside", operation.label());
        }
        if (proposals.pendingOf(operationId).isPresent()) {
            throw new RuleViolation("committee.case.pending", operation.label());
        }
        Money held = sessions.latestGrant(operationId)
                .map(AgendaItem::grantedShares)
                .map(BudgetShare::total)
                .orElse(Money.ZERO);
        ProposedFigures figures = new ProposedFigures(null, act.reason(), Money.ZERO, held, Money.ZERO, List.of());
        proposedFiles.propose(operation, ProposalKind.DEPROGRAMMING, operationId, figures, act);
    }
}
