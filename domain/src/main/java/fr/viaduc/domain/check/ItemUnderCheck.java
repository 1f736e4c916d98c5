package fr.viaduc.domain.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.Money;
import java.util.Objects;
import java.util.UUID;

/**
 * An expenditure item as it comes to the check.
 *
 * @param itemId the item of the execution report
 * @param position its place in the report, from 1
 * @param category the cost category to which it belongs
 * @param label what was bought or paid, as declared
 * @param declared the amount allocated to the operation
 * @param exclusion what an on-site visit said of it; null when no visit excluded it
 */
public record ItemUnderCheck(
        UUID itemId, int position, CostCategory category, String label, Money declared, String exclusion) {

    public ItemUnderCheck {
        Objects.requireNonNull(itemId, "An item has an identity.");
        Objects.requireNonNull(category, "An item has a category.");
        Objects.requireNonNull(label, "An item has a label.");
        Objects.requireNonNull(declared, "An item has an amount.");
    }
}
