package fr.viaduc.domain.audit;

import java.util.UUID;

/**
 * Where a trail ends, or ended when it was last looked at.
 *
 * @param chain the body in whose trail
 * @param sequence the last entry
 * @param hash its hash
 */
public record ChainHead(UUID chain, long sequence, String hash) {

    /** The hash that stands before the first entry of every trail. */
    public static final String ORIGIN = "0".repeat(64);
}
