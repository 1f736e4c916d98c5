package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a payment rests on at the moment of an act, read under a lock of the operation.
 *
 * @param esfAmount the ESF amount of the agreement in force
 * @param otherPayments every other payment of the operation that is paid or on its way, less what was recovered
 * @param account the bank account of the agreement in force
 * @param checkAuthors the people who decided in the check on which the payment rests; empty for an advance
 */
public record PaymentGrounds(Money esfAmount, Money otherPayments, Iban account, Set<UUID> checkAuthors) {

    public PaymentGrounds {
        Objects.requireNonNull(esfAmount, "An agreement grants an amount.");
        Objects.requireNonNull(otherPayments, "Earlier payments are known, if only as nothing.");
        Objects.requireNonNull(account, "An agreement names a bank account.");
        checkAuthors = Set.copyOf(checkAuthors);
    }

    /** What may still be paid. */
    public Money ceiling() {
        return esfAmount.minus(otherPayments).max(Money.ZERO);
    }
}
