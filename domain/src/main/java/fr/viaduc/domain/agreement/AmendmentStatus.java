package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Life of an amendment (avenant). */
public enum AmendmentStatus implements State<AmendmentStatus> {
    /** Demandé by the carrier or by the manager. */
    REQUESTED,
    /** En instruction. */
    IN_APPRAISAL,
    /** Accepté by the validator. */
    ACCEPTED,
    /** Refusé by the validator or by the committee. */
    REFUSED,
    /** Reprogrammé by the committee. */
    SELECTED,
    /** En signature. */
    AWAITING_SIGNATURE,
    /** Signé by both sides. */
    SIGNED,
    /** Notifié: in force. */
    NOTIFIED;

    @Override
    public Set<AmendmentStatus> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(IN_APPRAISAL, REFUSED);
            case IN_APPRAISAL -> EnumSet.of(ACCEPTED, REFUSED);
            case ACCEPTED -> EnumSet.of(IN_APPRAISAL, SELECTED, REFUSED, AWAITING_SIGNATURE, NOTIFIED);
            case SELECTED -> EnumSet.of(AWAITING_SIGNATURE);
            case AWAITING_SIGNATURE -> EnumSet.of(SIGNED, REFUSED);
            case SIGNED -> EnumSet.of(NOTIFIED);
            case REFUSED, NOTIFIED -> EnumSet.noneOf(AmendmentStatus.class);
        };
    }
}
