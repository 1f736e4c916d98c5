package fr.viaduc.domain.check;

import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.shared.Money;

/**
 * One resource beside the grant, as it counts when the balance is calculated.
 *
 * @param kind who pays
 * @param agreed what the agreement expected of it
 * @param received what has been paid so far
 * @param complete whether nothing more will come: then what was received counts, be it less or more than expected
 */
public record CoFunding(FundingSourceKind kind, Money agreed, Money received, boolean complete) {

    public CoFunding {
        if (agreed.isNegative() || received.isNegative()) {
            throw new IllegalArgumentException("Resources are not negative: " + agreed + ", " + received);
        }
    }

    /** A resource that has been paid in full. */
    public static CoFunding received(FundingSourceKind kind, Money amount) {
        return new CoFunding(kind, amount, amount, true);
    }

    /** A resource that has not been paid yet, which counts for its agreed amount. */
    public static CoFunding awaited(FundingSourceKind kind, Money agreed) {
        return new CoFunding(kind, agreed, Money.ZERO, false);
    }

    /** The amount that counts: a funder who has not finished paying counts for all that was agreed. */
    public Money counted() {
        return complete ? received : agreed.max(received);
    }

    /** Whether it leaves less for the grant to pay: all but the grant itself and the carrier's own money. */
    boolean isOtherResource() {
        return kind != FundingSourceKind.ESF && kind != FundingSourceKind.OWN;
    }

    /** Whether it is public support beside the grant. */
    boolean isOtherPublicSupport() {
        return kind != FundingSourceKind.ESF && kind.isPublicSupport();
    }
}
