package fr.viaduc.ejb.shared;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/**
 * Reads everything that a page shows in one transaction: what its parts share is read once, and they agree with each other.
 *
 * <p>It gives nobody any right: each query inside asks for its own roles.
 */
@Stateless
public class OneReading {

    /** Reads. */
    @PermitAll
    public void read(Runnable queries) {
        queries.run();
    }
}
