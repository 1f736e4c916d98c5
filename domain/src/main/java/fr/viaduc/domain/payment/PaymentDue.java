package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A sum that an operation is entitled to receive now.
 *
 * @param bodyId the intermediate body that pays
 * @param organisationId the carrier who receives
 * @param operationId the file
 * @param agreementId the agreement by which the money is granted
 * @param checkId the check that certified it; null for an advance
 * @param kind advance, interim payment or balance
 * @param amount what is due
 * @param account the bank account of the agreement
 * @param dueAt until when it must be paid; null for an advance
 */
public record PaymentDue(
        UUID bodyId,
        UUID organisationId,
        UUID operationId,
        UUID agreementId,
        UUID checkId,
        PaymentKind kind,
        Money amount,
        Iban account,
        Instant dueAt) {

    public PaymentDue {
        Objects.requireNonNull(bodyId, "A payment has a payer.");
        Objects.requireNonNull(organisationId, "A payment has a carrier.");
        Objects.requireNonNull(operationId, "A payment belongs to a file.");
        Objects.requireNonNull(agreementId, "A payment rests on an agreement.");
        Objects.requireNonNull(kind, "A payment has a kind.");
        Objects.requireNonNull(amount, "A payment has an amount.");
        Objects.requireNonNull(account, "A payment goes to an account.");
        if (kind.restsOnCheck() != (checkId != null)) {
            throw new IllegalArgumentException("Every payment but the advance rests on a check.");
        }
    }
}
