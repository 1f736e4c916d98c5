package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where the record of a participation stands. */
public enum ParticipationStatus implements State<ParticipationStatus> {
    /** Brouillon: the carrier fills in and corrects. */
    DRAFT,
    /** Validée par l’opérateur: the entry data are frozen. */
    VALIDATED_BY_OPERATOR,
    /** Vérifiée par le gestionnaire. */
    VERIFIED_BY_MANAGER,
    /** Rejetée par un contrôle: the person does not count. */
    REJECTED_BY_CHECK;

    @Override
    public Set<ParticipationStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(VALIDATED_BY_OPERATOR);
            case VALIDATED_BY_OPERATOR -> EnumSet.of(DRAFT, VERIFIED_BY_MANAGER, REJECTED_BY_CHECK);
            case VERIFIED_BY_MANAGER -> EnumSet.of(DRAFT, REJECTED_BY_CHECK);
            case REJECTED_BY_CHECK -> EnumSet.of(VERIFIED_BY_MANAGER);
        };
    }
}
