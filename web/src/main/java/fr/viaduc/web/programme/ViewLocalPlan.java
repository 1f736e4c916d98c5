package fr.viaduc.web.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.ejb.programme.LocalPlanQueries;
import fr.viaduc.ejb.programme.PreparingLocalPlans;
import fr.viaduc.web.identity.PreparationPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A local plan with its protocols, its territories and its validation. */
@Named
@ViewScoped
public class ViewLocalPlan extends PreparationPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LocalPlanQueries plans;

    @Inject
    private PreparingLocalPlans preparing;

    private LocalPlanQueries.LocalPlanSheet plan;

    @Override
    protected void read() {
        plan = plans.plan(getId());
    }

    @Override
    protected PreparationStatus status() {
        return plan.status();
    }

    @Override
    protected void callValidate() {
        preparing.validate(getId(), plan.version());
    }

    @Override
    protected void callReopen() {
        preparing.reopen(getId(), plan.version(), getReason());
    }

    /** Address of the territories of the plan. */
    public String getTerritoriesLink() {
        return "/staff/territory/list?f.planName=" + URLEncoder.encode(plan.name(), StandardCharsets.UTF_8);
    }

    /** The plan as it was when the page was opened. */
    public LocalPlanQueries.LocalPlanSheet getPlan() {
        return plan;
    }
}
