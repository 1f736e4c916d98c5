package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.ExpenditureEntry;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingApplication;
import fr.viaduc.domain.application.FundingEntry;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.identity.Caller;
import fr.viaduc.ejb.legal.Law;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;

/** Writing the financing plan that a carrier asks for, line by line. */
@Stateless
public class WritingPlans {

    @Inject
    private Applications applications;

    @Inject
    private FinancingPlans plans;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * Chooses how costs are established.
     *
     * @param seenVersion the version of the plan that the person had before her eyes, as in the other acts
     * @throws fr.viaduc.ejb.shared.StaleVersion when somebody changed the plan since
     * @throws RuleViolation {@code application.section.locked}, {@code cost.option.unavailable}
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void choose(UUID operationId, int seenVersion, CostOption option) {
        change(
                operationId,
                seenVersion,
                "plan.choose",
                plan -> plan.choose(option, law.on(plan.bodyId(), caller.today())));
    }

    /**
     * Adds a cost, or rewrites one.
     *
     * @param lineId the line; null for a new one
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void saveExpenditure(UUID operationId, int seenVersion, UUID lineId, ExpenditureEntry entry) {
        change(operationId, seenVersion, "plan.expenditure.save", plan -> {
            if (lineId == null) {
                plan.addExpenditure(entry);
            } else {
                plan.changeExpenditure(lineId, entry, "");
            }
        });
    }

    /** Takes a cost out. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void removeExpenditure(UUID operationId, int seenVersion, UUID lineId) {
        change(operationId, seenVersion, "plan.expenditure.remove", plan -> plan.removeExpenditure(lineId));
    }

    /**
     * Adds a resource, or rewrites one.
     *
     * @param sourceId the line; null for a new one
     */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void saveSource(UUID operationId, int seenVersion, UUID sourceId, FundingEntry entry) {
        change(operationId, seenVersion, "plan.source.save", plan -> {
            if (sourceId == null) {
                plan.addSource(entry);
            } else {
                plan.changeSource(sourceId, entry);
            }
        });
    }

    /** Takes a resource out. */
    @RolesAllowed({Role.Names.BENEFICIARY_SIGNATORY, Role.Names.BENEFICIARY_EDITOR})
    public void removeSource(UUID operationId, int seenVersion, UUID sourceId) {
        change(operationId, seenVersion, "plan.source.remove", plan -> plan.removeSource(sourceId));
    }

    private void change(UUID operationId, int seenVersion, String actName, Consumer<FinancingPlan> change) {
        Act act = caller.act(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        FundingApplication application = applications.lock(operationId);
        application.noteChange(Section.FINANCING_PLAN, act);
        FinancingPlan plan = plans.get(application.financingPlanId(), seenVersion);
        change.accept(plan);
        trail.record(actName, plan, act, plan.totalEligibleCost().toString(), null);
    }
}
