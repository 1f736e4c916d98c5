package fr.viaduc.domain.selection;

import fr.viaduc.domain.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The part of an amount of ESF that weighs on one budget line, which is the tranche of one year. */
@Embeddable
public class BudgetShare {

    @Column(name = "budget_line_id")
    private UUID budgetLineId;

    @Column(name = "budget_year")
    private int year;

    private Money amount;

    protected BudgetShare() {}

    /**
     * @param budgetLineId the line
     * @param year its year
     * @param amount euros of ESF, not negative
     */
    public BudgetShare(UUID budgetLineId, int year, Money amount) {
        this.budgetLineId = Objects.requireNonNull(budgetLineId, "A share weighs on a budget line.");
        this.year = year;
        this.amount = Objects.requireNonNull(amount, "A share is an amount.");
    }

    /** The whole of the shares. */
    public static Money total(Collection<BudgetShare> shares) {
        return Money.sum(shares.stream().map(BudgetShare::amount));
    }

    /** The same lines for another whole, divided in the same proportions to the cent. */
    public static List<BudgetShare> scaledTo(Money whole, List<BudgetShare> shares) {
        if (total(shares).equals(whole)) {
            return List.copyOf(shares);
        }
        List<Money> parts =
                whole.allocate(shares.stream().map(BudgetShare::amount).toList());
        List<BudgetShare> scaled = new ArrayList<>(shares.size());
        for (int i = 0; i < parts.size(); i++) {
            scaled.add(new BudgetShare(shares.get(i).budgetLineId, shares.get(i).year, parts.get(i)));
        }
        return List.copyOf(scaled);
    }

    /** The line. */
    public UUID budgetLineId() {
        return budgetLineId;
    }

    /** The year of the line. */
    public int year() {
        return year;
    }

    /** Euros of ESF. */
    public Money amount() {
        return amount;
    }
}
