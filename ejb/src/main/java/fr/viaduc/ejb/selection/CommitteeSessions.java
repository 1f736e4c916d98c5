package fr.viaduc.ejb.selection;

import fr.viaduc.domain.selection.AgendaItem;
import fr.viaduc.domain.selection.BudgetShare;
import fr.viaduc.domain.selection.CommitteeSession;
import fr.viaduc.domain.selection.CommitteeSessionStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the sessions of the committee are kept. */
@ApplicationScoped
public class CommitteeSessions extends Store<CommitteeSession> {

    public CommitteeSessions() {
        super(CommitteeSession.class);
    }

    /** The session, still as it was shown; whoever else is changing it at the same time is refused. */
    public CommitteeSession getForPreparation(UUID id, int seenVersion) {
        CommitteeSession session = get(id, seenVersion);
        entityManager().lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return session;
    }

    /**
     * Makes votes and decisions on one item wait for each other until the end of the transaction.
     *
     * @return the item as it is in the database now
     */
    public AgendaItem lockItem(UUID itemId) {
        return Optional.ofNullable(entityManager().find(AgendaItem.class, itemId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /**
     * One item of an agenda.
     *
     * @throws NotFound when it does not exist for the person who asks
     */
    public AgendaItem item(UUID itemId) {
        return Optional.ofNullable(entityManager().find(AgendaItem.class, itemId))
                .orElseThrow(NotFound::new);
    }

    /** The sessions in one of the statuses, the next one first. */
    public List<CommitteeSession> in(Set<CommitteeSessionStatus> statuses) {
        return entityManager()
                .createQuery(
                        "SELECT s FROM CommitteeSession s WHERE s.status IN :statuses ORDER BY s.plan.scheduledAt",
                        CommitteeSession.class)
                .setParameter("statuses", statuses)
                .getResultList();
    }

    /** The items on which a file is examined in sessions that are not closed. */
    public List<AgendaItem> pendingItems(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT i FROM AgendaItem i WHERE i.proposal.operationId = :operation"
                                + " AND i.proposal.status = fr.viaduc.domain.selection.AgendaProposalStatus.ON_AGENDA",
                        AgendaItem.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** The budget lines on which a decision ever let a file weigh. */
    public Set<UUID> linesOf(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT i FROM AgendaItem i WHERE i.proposal.operationId = :operation"
                                + " AND i.decision.grantedAmount > :nothing",
                        AgendaItem.class)
                .setParameter("operation", operationId)
                .setParameter("nothing", Money.ZERO)
                .getResultStream()
                .flatMap(item -> item.grantedShares().stream())
                .map(BudgetShare::budgetLineId)
                .collect(Collectors.toSet());
    }

    /** The latest favourable decision on a file that granted an amount. */
    public Optional<AgendaItem> latestGrant(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT i FROM AgendaItem i WHERE i.proposal.operationId = :operation"
                                + " AND i.decision.grantedAmount > :nothing ORDER BY i.decision.decidedAt DESC",
                        AgendaItem.class)
                .setParameter("operation", operationId)
                .setParameter("nothing", Money.ZERO)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
