package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.util.List;
import java.util.Objects;

/**
 * What the calculation of a check needs from the rest of the file.
 *
 * @param earlierCosts what the certified checks of earlier reports retained
 * @param interimCap share of the grant that advance and interim payments may reach
 * @param paid earlier payments, less what was paid back
 */
public record DueContext(List<CheckedCost> earlierCosts, Rate interimCap, Money paid) {

    public DueContext {
        earlierCosts = List.copyOf(earlierCosts);
        Objects.requireNonNull(interimCap, "The cap of interim payments is known.");
        Objects.requireNonNull(paid, "Earlier payments are known, if only as nothing.");
    }
}
