package fr.viaduc.domain.check;

import fr.viaduc.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * Montant dû: the grant to which the carrier is entitled since the start, and what follows from what was already paid.
 *
 * @param due the amount due since the start; never below zero nor above the agreed grant
 * @param alreadyPaid earlier payments, less what was paid back
 * @param last whether the account is settled: only then can an excess be claimed back
 * @param trace the calculation, line by line
 */
public record AmountDue(Money due, Money alreadyPaid, boolean last, List<TraceLine> trace) {

    /**
     * One line of the calculation.
     *
     * @param step what is calculated
     * @param amount its amount
     */
    public record TraceLine(DueStep step, Money amount) {}

    public AmountDue {
        trace = List.copyOf(trace);
    }

    /** What is left to pay; below zero for what was paid in excess. */
    public Money balance() {
        return due.minus(alreadyPaid);
    }

    /** What is to be paid now; nothing when more was already paid. */
    public Money toPay() {
        return balance().max(Money.ZERO);
    }

    /** What is to be paid back (indu); nothing before the final report. */
    public Money toRecover() {
        return last ? balance().negate().max(Money.ZERO) : Money.ZERO;
    }

    /** The amount of a line of the calculation; empty when the calculation did not need it. */
    public Optional<Money> amountOf(DueStep step) {
        return trace.stream()
                .filter(line -> line.step() == step)
                .map(TraceLine::amount)
                .findFirst();
    }
}
