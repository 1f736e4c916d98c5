package fr.viaduc.domain.payment;

import java.util.Objects;
import java.util.UUID;

/**
 * Where an undue amount comes from.
 *
 * @param bodyId the intermediate body to which it is due
 * @param organisationId the carrier who owes it
 * @param operationId the file
 * @param checkId the check that brought it to light; null for another source
 * @param source what brought it to light
 */
public record UndueOrigin(UUID bodyId, UUID organisationId, UUID operationId, UUID checkId, UndueSource source) {

    public UndueOrigin {
        Objects.requireNonNull(bodyId, "An undue amount has a creditor.");
        Objects.requireNonNull(organisationId, "An undue amount has a debtor.");
        Objects.requireNonNull(operationId, "An undue amount belongs to a file.");
        Objects.requireNonNull(source, "An undue amount has a source.");
    }
}
