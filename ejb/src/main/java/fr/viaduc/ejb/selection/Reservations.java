package fr.viaduc.ejb.selection;

import fr.viaduc.domain.programme.BudgetLine;
import fr.viaduc.domain.selection.BudgetShare;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.programme.BudgetLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What files hold on the budget lines. Lines are locked in the order of their ids, so that two committees wait for each
 * other instead of blocking each other.
 */
@ApplicationScoped
public class Reservations {

    @Inject
    private BudgetLines budgetLines;

    /**
     * Has a file hold exactly these amounts, and nothing else: reserves what is missing, releases what is too much.
     *
     * @throws fr.viaduc.domain.shared.RuleViolation {@code budget.line.exhausted} when a line has not enough left
     */
    public void hold(UUID operationId, List<BudgetShare> shares, List<BudgetShare> heldBefore, Act act) {
        Map<UUID, Money> wanted = new TreeMap<>();
        heldBefore.forEach(share -> wanted.putIfAbsent(share.budgetLineId(), Money.ZERO));
        shares.forEach(share -> wanted.merge(share.budgetLineId(), share.amount(), Money::plus));
        wanted.forEach((lineId, amount) -> hold(budgetLines.lock(lineId), amount, operationId, act));
    }

    private static void hold(BudgetLine line, Money wanted, UUID operationId, Act act) {
        Money difference = wanted.minus(line.held(operationId));
        if (difference.isPositive()) {
            line.reserve(difference, operationId, act);
        } else if (difference.isNegative()) {
            line.release(difference.negate(), operationId, act);
        }
    }

    /** Gives back everything that a file holds on these lines. */
    public void release(UUID operationId, List<BudgetShare> heldBefore, Act act) {
        hold(operationId, List.of(), heldBefore, act);
    }

    /** Notes on the lines that the agreement on these amounts is notified. */
    public void commit(UUID operationId, List<BudgetShare> shares, Act act) {
        Map<UUID, Money> amounts = new TreeMap<>();
        shares.forEach(share -> amounts.merge(share.budgetLineId(), share.amount(), Money::plus));
        amounts.forEach((lineId, amount) -> {
            if (amount.isPositive()) {
                budgetLines.lock(lineId).commit(amount, operationId, act);
            }
        });
    }
}
