package fr.viaduc.domain.payment;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where a payment stands, from hand to hand. */
public enum PaymentStatus implements State<PaymentStatus> {
    /** À liquider. */
    TO_LIQUIDATE,
    /** Liquidé par l’ordonnateur. */
    LIQUIDATED,
    /** Validé. */
    VALIDATED,
    /** Mandaté: the payment order is signed. */
    ORDERED,
    /** Payé. */
    PAID,
    /** Rejeté par la banque: the account must be corrected. */
    BOUNCED;

    @Override
    public Set<PaymentStatus> next() {
        return switch (this) {
            case TO_LIQUIDATE -> EnumSet.of(LIQUIDATED);
            case LIQUIDATED -> EnumSet.of(VALIDATED, TO_LIQUIDATE);
            case VALIDATED -> EnumSet.of(ORDERED, TO_LIQUIDATE);
            case ORDERED -> EnumSet.of(PAID, BOUNCED);
            case BOUNCED -> EnumSet.of(TO_LIQUIDATE);
            case PAID -> EnumSet.noneOf(PaymentStatus.class);
        };
    }
}
