package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.programme.LocalPlan;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Preparing and validating the local plans (PLIE) of the body. */
@Stateless
public class PreparingLocalPlans {

    @Inject
    private LocalPlans plans;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Opens a local plan. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public UUID prepare(String code, String name, String supportOrganisation) {
        Act act = caller.act(Role.GRANT_MANAGER);
        LocalPlan plan = new LocalPlan(caller.bodyId(), code, name, supportOrganisation, act);
        trail.record("local.plan.prepare", plan, act);
        return plans.add(plan).id();
    }

    /** Names a plan that is being prepared anew. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void change(UUID id, int seenVersion, String code, String name, String supportOrganisation) {
        Act act = caller.act(Role.GRANT_MANAGER);
        LocalPlan plan = plans.get(id, seenVersion);
        plan.change(code, name, supportOrganisation, act);
        trail.record("local.plan.change", plan, act, code + ", " + supportOrganisation, null);
    }

    /** Validates a plan that another person prepared. */
    @RolesAllowed(Role.Names.VALIDATOR)
    public void validate(UUID id, int seenVersion) {
        Act act = caller.act(Role.VALIDATOR);
        LocalPlan plan = plans.get(id, seenVersion);
        plan.validate(act);
        trail.record("local.plan.validate", plan, act);
    }

    /** Opens a validated plan to changes again. */
    @RolesAllowed(Role.Names.GRANT_MANAGER)
    public void reopen(UUID id, int seenVersion, String reason) {
        Act act = caller.act(Role.GRANT_MANAGER).because(reason);
        LocalPlan plan = plans.get(id, seenVersion);
        plan.reopen(act);
        trail.record("local.plan.reopen", plan, act);
    }
}
