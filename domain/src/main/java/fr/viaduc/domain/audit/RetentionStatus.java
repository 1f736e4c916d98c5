package fr.viaduc.domain.audit;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** Where the retention of a closed file stands. */
public enum RetentionStatus implements State<RetentionStatus> {
    /** Ouverte: the date is known. */
    ACTIVE,
    /** Figée: the documents are listed with their hashes. */
    FROZEN,
    /** Suspendue by legal proceedings or at the request of the Commission. */
    SUSPENDED,
    /** Échue. */
    EXPIRED,
    /** Versée aux archives publiques. */
    TRANSFERRED,
    /** Éliminée, with the visa of the archives department. */
    DESTROYED;

    @Override
    public Set<RetentionStatus> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(FROZEN);
            case FROZEN -> EnumSet.of(SUSPENDED, EXPIRED);
            case SUSPENDED -> EnumSet.of(FROZEN);
            case EXPIRED -> EnumSet.of(TRANSFERRED, DESTROYED);
            case TRANSFERRED, DESTROYED -> EnumSet.noneOf(RetentionStatus.class);
        };
    }
}
