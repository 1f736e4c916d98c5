package fr.viaduc.ejb.selection;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.PlanYear;
import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.programme.BudgetLine;
import fr.viaduc.domain.selection.BudgetShare;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.call.Calls;
import fr.viaduc.ejb.programme.BudgetLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** On which budget lines the grant of a plan weighs: for each year, the line of the call that has most left. */
@ApplicationScoped
public class BudgetShares {

    @Inject
    private Calls calls;

    @Inject
    private BudgetLines budgetLines;

    /**
     * The grant of a plan by budget line.
     *
     * @throws RuleViolation {@code budget.line.year.missing} when the call has no line for a year of the plan
     */
    public List<BudgetShare> of(UUID callId, FinancingPlan plan) {
        CallForProjects call = calls.get(callId);
        List<BudgetLine> lines = budgetLines.of(call.globalGrantId(), call.specificObjectiveId());
        return plan.years().stream()
                .filter(year -> year.esf().isPositive())
                .map(year -> share(year, lines))
                .toList();
    }

    private static BudgetShare share(PlanYear year, List<BudgetLine> lines) {
        BudgetLine line = lines.stream()
                .filter(candidate -> candidate.year() == year.year())
                .max(Comparator.comparing(BudgetLine::availableAmount))
                .orElseThrow(() -> new RuleViolation("budget.line.year.missing", Integer.toString(year.year())));
        return new BudgetShare(line.id(), year.year(), year.esf());
    }
}
