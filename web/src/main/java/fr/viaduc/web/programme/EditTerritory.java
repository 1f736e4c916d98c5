package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.KeepingTerritories;
import fr.viaduc.ejb.programme.LocalPlanQueries;
import fr.viaduc.web.faces.Acting;
import fr.viaduc.web.faces.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Opening a territory. */
@Named
@RequestScoped
public class EditTerritory {

    @Inject
    private KeepingTerritories keeping;

    @Inject
    private LocalPlanQueries plans;

    @Inject
    private Acting acting;

    private String name;
    private UUID planId;

    /** Opens it. */
    public String save() {
        return acting.attemptFor(() -> keeping.open(name, planId))
                .saying("territory.saved")
                .goTo(id -> "/staff/territory/add?id=" + id);
    }

    /** The local plans whose territory it may be. */
    public List<Choice> getPlans() {
        return plans.plans().stream()
                .map(plan -> new Choice(plan.id(), plan.label()))
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getPlanId() {
        return planId;
    }

    public void setPlanId(UUID planId) {
        this.planId = planId;
    }
}
