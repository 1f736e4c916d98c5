package fr.viaduc.domain.check;

import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.shared.Money;
import java.util.Objects;
import java.util.UUID;

/**
 * A resource of the operation, other than the grant, as it comes to the check.
 *
 * @param sourceId the line of the financing plan of the agreement
 * @param position its place in the plan, from 1
 * @param kind who pays
 * @param funder the name of the funder
 * @param agreed the amount of the agreement
 * @param received the amount declared as received
 */
public record ResourceUnderCheck(
        UUID sourceId, int position, FundingSourceKind kind, String funder, Money agreed, Money received) {

    public ResourceUnderCheck {
        Objects.requireNonNull(sourceId, "A resource has an identity.");
        Objects.requireNonNull(kind, "A resource has a kind.");
        Objects.requireNonNull(funder, "A resource names its funder.");
        Objects.requireNonNull(agreed, "A resource has an agreed amount.");
        Objects.requireNonNull(received, "A resource has an amount received, if only nothing.");
    }
}
