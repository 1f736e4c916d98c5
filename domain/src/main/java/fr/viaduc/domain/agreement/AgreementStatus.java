package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Life of a grant agreement (convention). */
public enum AgreementStatus implements State<AgreementStatus> {
    /** Projet: the manager writes it from the decision. */
    DRAFT,
    /** Validée: its text is frozen. */
    VALIDATED,
    /** À signer par le porteur. */
    AWAITING_BENEFICIARY_SIGNATURE,
    /** Signée par le porteur: waits for the signature of the intermediate body. */
    SIGNED_BY_BENEFICIARY,
    /** Signée by both sides. */
    SIGNED,
    /** Délai de signature expiré: to be issued again. */
    EXPIRED,
    /** Notifiée: in force. */
    NOTIFIED,
    /** Résiliée, or given up before its signature. */
    TERMINATED,
    /** Close: the last flow is paid or recovered. */
    CLOSED;

    @Override
    public Set<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(VALIDATED, TERMINATED);
            case VALIDATED -> EnumSet.of(DRAFT, AWAITING_BENEFICIARY_SIGNATURE, TERMINATED);
            case AWAITING_BENEFICIARY_SIGNATURE -> EnumSet.of(SIGNED_BY_BENEFICIARY, EXPIRED, TERMINATED);
            case SIGNED_BY_BENEFICIARY -> EnumSet.of(SIGNED, EXPIRED, TERMINATED);
            case EXPIRED -> EnumSet.of(AWAITING_BENEFICIARY_SIGNATURE, TERMINATED);
            case SIGNED -> EnumSet.of(NOTIFIED);
            case NOTIFIED -> EnumSet.of(TERMINATED, CLOSED);
            case TERMINATED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(AgreementStatus.class);
        };
    }

    /** Whether the carrier and the body are bound by the agreement. */
    public boolean isInForce() {
        return this == NOTIFIED;
    }

    /** Whether signatures are being collected. */
    public boolean isBeingSigned() {
        return this == AWAITING_BENEFICIARY_SIGNATURE || this == SIGNED_BY_BENEFICIARY;
    }
}
