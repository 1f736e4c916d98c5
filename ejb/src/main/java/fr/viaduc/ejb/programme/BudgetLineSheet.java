package fr.viaduc.ejb.programme;

import fr.viaduc.domain.shared.Money;
import java.util.UUID;

/**
 * A budget line as a page shows it, amounts in EUR.
 *
 * @param grantNumber the number of its global grant
 * @param label its name: objective and year
 * @param esfAmount what the grant gives
 * @param reservedAmount what committees decided
 * @param committedAmount what agreements hold
 * @param availableAmount what committees may still decide
 */
public record BudgetLineSheet(
        UUID id,
        String grantNumber,
        String label,
        int year,
        Money esfAmount,
        Money reservedAmount,
        Money committedAmount,
        Money availableAmount) {}
