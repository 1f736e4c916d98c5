package fr.viaduc.ejb.programme;

import fr.viaduc.domain.programme.Protocol;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;

/** Where protocols of local plans are kept. */
@ApplicationScoped
public class Protocols extends Store<Protocol> {

    public Protocols() {
        super(Protocol.class);
    }
}
