package fr.viaduc.ejb.programme;

import fr.viaduc.domain.programme.BudgetLine;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.shared.NotFound;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where budget lines are kept. */
@ApplicationScoped
public class BudgetLines extends Store<BudgetLine> {

    public BudgetLines() {
        super(BudgetLine.class);
    }

    /** The line, locked until the end of the transaction, as it is in the database now. */
    public BudgetLine lock(UUID id) {
        return Optional.ofNullable(entityManager().find(BudgetLine.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The lines on which a file has moved credits, locked in the order of their ids until the end of the transaction. */
    public List<BudgetLine> lockHolding(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT DISTINCT m.line.id FROM BudgetMovement m WHERE m.operationId = :operation"
                                + " ORDER BY m.line.id",
                        UUID.class)
                .setParameter("operation", operationId)
                .getResultStream()
                .map(this::lock)
                .toList();
    }

    /** The lines of a global grant for one specific objective, by year. */
    public List<BudgetLine> of(UUID globalGrantId, UUID specificObjectiveId) {
        return entityManager()
                .createQuery(
                        "SELECT l FROM BudgetLine l WHERE l.globalGrantId = :grant"
                                + " AND l.specificObjectiveId = :objective ORDER BY l.year, l.scheme",
                        BudgetLine.class)
                .setParameter("grant", globalGrantId)
                .setParameter("objective", specificObjectiveId)
                .getResultList();
    }

    /** The ESF credits of all lines of a global grant, EUR. */
    public Money granted(UUID globalGrantId) {
        return Money.sum(entityManager()
                .createQuery("SELECT l.esfAmount FROM BudgetLine l WHERE l.globalGrantId = :grant", Money.class)
                .setParameter("grant", globalGrantId)
                .getResultStream());
    }

    /** What may still be programmed on the lines of a global grant for one specific objective, EUR. */
    public Money left(UUID globalGrantId, UUID specificObjectiveId) {
        return Money.sum(of(globalGrantId, specificObjectiveId).stream().map(BudgetLine::availableAmount));
    }
}
