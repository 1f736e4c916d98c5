package fr.viaduc.domain.identity;

import fr.viaduc.domain.shared.State;
import java.util.EnumSet;
import java.util.Set;

/** The life of an account. */
public enum UserStatus implements State<UserStatus> {
    /** Invité: the person has not chosen a password yet. */
    INVITED,
    /** Actif: the person may log in. */
    ACTIVE,
    /** Désactivé: the person is kept out. */
    DISABLED;

    @Override
    public Set<UserStatus> next() {
        return switch (this) {
            case INVITED -> EnumSet.of(ACTIVE, DISABLED);
            case ACTIVE -> EnumSet.of(DISABLED);
            case DISABLED -> EnumSet.of(INVITED, ACTIVE);
        };
    }
}
