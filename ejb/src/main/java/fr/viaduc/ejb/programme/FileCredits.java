package fr.viaduc.ejb.programme;

import fr.viaduc.domain.programme.BudgetLine;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What happens to the credits of one file on its budget lines after the agreement: declared, retained, paid, paid back,
 * given back.
 *
 * <p>An amount is divided over the lines in proportion to what each of them holds for the file, to the cent.
 */
@ApplicationScoped
public class FileCredits {

    @Inject
    private BudgetLines budgetLines;

    /** Notes the ESF share that the carrier declared in an admissible report. */
    public void declare(UUID operationId, Money amount, Act act) {
        divide(operationId, amount).forEach(part -> part.line().declare(part.amount(), operationId, act));
    }

    /** Notes the ESF share that a check retained; negative when a later check takes back what an earlier one retained. */
    public void retain(UUID operationId, Money amount, Act act) {
        divide(operationId, amount).forEach(part -> part.line().retain(part.amount(), operationId, act));
    }

    /** Notes what was paid to the carrier. */
    public void pay(UUID operationId, Money amount, Act act) {
        divide(operationId, amount).forEach(part -> part.line().pay(part.amount(), operationId, act));
    }

    /** Notes what the carrier paid back. */
    public void recover(UUID operationId, Money amount, Act act) {
        divide(operationId, amount).forEach(part -> part.line().recover(part.amount(), operationId, act));
    }

    /** Gives credits back to the lines that hold them, the later years first; what is given back is not committed any more. */
    public void release(UUID operationId, Money amount, Act act) {
        Money left = amount;
        List<BudgetLine> lines = new ArrayList<>(budgetLines.lockHolding(operationId));
        lines.sort((one, other) -> Integer.compare(other.year(), one.year()));
        for (BudgetLine line : lines) {
            Money part = left.min(line.held(operationId));
            if (part.isPositive()) {
                line.release(part, operationId, act);
                Money committed = part.min(line.committed(operationId));
                if (committed.isPositive()) {
                    line.commit(committed.negate(), operationId, act);
                }
                left = left.minus(part);
            }
        }
    }

    /** What the lines hold for a file at present. */
    public Money held(UUID operationId) {
        return Money.sum(budgetLines.lockHolding(operationId).stream().map(line -> line.held(operationId)));
    }

    private List<Part> divide(UUID operationId, Money amount) {
        List<BudgetLine> lines = budgetLines.lockHolding(operationId);
        List<Money> weights = lines.stream().map(line -> line.held(operationId)).toList();
        if (amount.isZero() || !Money.sum(weights).isPositive()) {
            return List.of();
        }
        List<Money> amounts = amount.allocate(weights);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!amounts.get(i).isZero()) {
                parts.add(new Part(lines.get(i), amounts.get(i)));
            }
        }
        return parts;
    }

    private record Part(BudgetLine line, Money amount) {}
}
