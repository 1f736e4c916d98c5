package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.util.Collections;
import java.util.List;

/**
 * Correction forfaitaire of a contract awarded in breach of the rules of public procurement. Of several breaches only the
 * highest rate counts.
 *
 * @param contract name of the contract
 * @param expenditure what the check accepts of its expenditure
 * @param breaches the rate of each breach found, at least one
 */
public record ProcurementCorrection(String contract, Money expenditure, List<Rate> breaches) {

    public ProcurementCorrection {
        breaches = List.copyOf(breaches);
        if (breaches.isEmpty() || Collections.max(breaches).isGreaterThan(Rate.ONE)) {
            throw new IllegalArgumentException("A correction takes at most the whole of a contract: " + breaches);
        }
    }

    /** What is taken away, cut to the cent. */
    public Money amount() {
        return expenditure.times(Collections.max(breaches));
    }
}
