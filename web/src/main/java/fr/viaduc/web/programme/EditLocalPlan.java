package fr.viaduc.web.programme;

import fr.viaduc.ejb.programme.LocalPlanQueries;
import fr.viaduc.ejb.programme.PreparingLocalPlans;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Opening a local plan, or naming one anew. */
@Named
@ViewScoped
public class EditLocalPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LocalPlanQueries plans;

    @Inject
    private PreparingLocalPlans preparing;

    @Inject
    private Acting acting;

    private UUID id;
    private int version;
    private String code;
    private String name;
    private String supportOrganisation;

    /** Reads the plan to be changed. */
    public void load() {
        if (id != null) {
            LocalPlanQueries.LocalPlanSheet plan = plans.plan(id);
            version = plan.version();
            code = plan.code();
            name = plan.name();
            supportOrganisation = plan.supportOrganisation();
        }
    }

    /** Keeps it. */
    public String save() {
        return acting.attemptFor(this::keep).saying("plan.saved").goTo(kept -> "/staff/plan/view?id=" + kept);
    }

    private UUID keep() {
        if (id == null) {
            return preparing.prepare(code, name, supportOrganisation);
        }
        preparing.change(id, version, code, name, supportOrganisation);
        return id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSupportOrganisation() {
        return supportOrganisation;
    }

    public void setSupportOrganisation(String supportOrganisation) {
        this.supportOrganisation = supportOrganisation;
    }
}
