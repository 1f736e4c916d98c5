package fr.viaduc.ejb.selection;

import fr.viaduc.domain.programme.BudgetLine;
import fr.viaduc.domain.selection.BudgetShare;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.programme.BudgetLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What files hold and commit on the budget lines. Lines are locked in the order of their ids, so that two committees wait
 * for each other instead of blocking each other.
 */
@ApplicationScoped
public class Reservations {

    @Inject
    private BudgetLines budgetLines;

    @Inject
    private CommitteeSessions sessions;

    /**
     * Has a file hold exactly these amounts, and nothing else: reserves what is missing, releases what is too much.
     *
     * @throws RuleViolation {@code budget.line.exhausted} when a line has not enough left
     */
    public void hold(UUID operationId, List<BudgetShare> shares, Act act) {
        wanted(operationId, shares).forEach((lineId, amount) -> {
            BudgetLine line = budgetLines.lock(lineId);
            Money difference = amount.minus(line.held(operationId));
            if (difference.isPositive()) {
                line.reserve(difference, operationId, act);
            } else if (difference.isNegative()) {
                line.release(difference.negate(), operationId, act);
            }
        });
    }

    /** Gives back everything that a file holds. */
    public void release(UUID operationId, Act act) {
        hold(operationId, List.of(), act);
    }

    /** Notes on the lines that the agreement of a file commits exactly these amounts. */
    public void commit(UUID operationId, List<BudgetShare> shares, Act act) {
        wanted(operationId, shares).forEach((lineId, amount) -> {
            BudgetLine line = budgetLines.lock(lineId);
            Money difference = amount.minus(line.committed(operationId));
            if (!difference.isZero()) {
                line.commit(difference, operationId, act);
            }
        });
    }

    /** The wanted amount of every line on which the file ever weighed, in the order of the ids. */
    private Map<UUID, Money> wanted(UUID operationId, List<BudgetShare> shares) {
        Map<UUID, Money> wanted = new TreeMap<>();
        sessions.linesOf(operationId).forEach(lineId -> wanted.put(lineId, Money.ZERO));
        shares.forEach(share -> wanted.merge(share.budgetLineId(), share.amount(), Money::plus));
        return wanted;
    }
}
