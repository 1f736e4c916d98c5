package fr.viaduc.ejb.programme;

import fr.viaduc.domain.programme.LocalPlan;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;

/** Where local plans are kept. */
@ApplicationScoped
public class LocalPlans extends Store<LocalPlan> {

    public LocalPlans() {
        super(LocalPlan.class);
    }
}
