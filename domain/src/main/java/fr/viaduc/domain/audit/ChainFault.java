package fr.viaduc.domain.audit;

import java.util.UUID;

/**
 * A place where a trail does not hold.
 *
 * @param chain the body in whose trail
 * @param sequence the entry, or the first entry missing
 * @param kind what is wrong there
 */
public record ChainFault(UUID chain, long sequence, Kind kind) {

    /** What is wrong with an entry. */
    public enum Kind {
        /** Its content is not the one that was hashed. */
        ALTERED,
        /** It is no longer there. */
        MISSING,
        /** It does not follow the entry that stands before it: one of the two was inserted or rewritten. */
        UNLINKED,
        /** It shares its place with another entry. */
        DUPLICATED,
        /** It is no longer the one that was noted outside the database, or the trail ends before it. */
        REWRITTEN
    }
}
