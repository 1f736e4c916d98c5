package fr.viaduc.ejb.programme;

import fr.viaduc.domain.programme.GlobalGrant;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;

/** Where global grants are kept. */
@ApplicationScoped
public class GlobalGrants extends Store<GlobalGrant> {

    public GlobalGrants() {
        super(GlobalGrant.class);
    }
}
