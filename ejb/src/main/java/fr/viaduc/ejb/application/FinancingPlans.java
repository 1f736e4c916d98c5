package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;

/** Where financing plans are kept: those asked for, those retained and those agreed. */
@ApplicationScoped
public class FinancingPlans extends Store<FinancingPlan> {

    public FinancingPlans() {
        super(FinancingPlan.class);
    }
}
