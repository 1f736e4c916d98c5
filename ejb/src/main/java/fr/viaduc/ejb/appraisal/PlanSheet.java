package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.ExpenditureLine;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.application.PlanComparison;
import fr.viaduc.domain.application.PlanComparison.Change;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Two plans of a file side by side, as pages show them: the earlier one and the one that is made of it.
 *
 * @param edits number of changes of the later plan, to be given back when it is revised
 */
public record PlanSheet(
        CostOption costOption,
        int edits,
        List<Cost> costs,
        List<Resource> resources,
        Money flatRateBefore,
        Money flatRateAfter,
        Money totalBefore,
        Money totalAfter,
        Money esfBefore,
        Money esfAfter,
        Rate rateBefore,
        Rate rateAfter,
        Money balance,
        boolean identical)
        implements Serializable {

    /** A cost in both plans; {@code lineId} is that of the later plan, null when the line is gone from it. */
    public record Cost(
            UUID lineId,
            CostCategory category,
            String label,
            int year,
            Money before,
            Money after,
            Change change,
            String reason)
            implements Serializable {}

    /** A resource in both plans. */
    public record Resource(
            UUID lineId, FundingSourceKind kind, String funder, int year, Money before, Money after, Change change)
            implements Serializable {}

    /** Lays two plans side by side. */
    public static PlanSheet of(FinancingPlan before, FinancingPlan after) {
        PlanComparison comparison = PlanComparison.between(before, after);
        return new PlanSheet(
                after.costOption(),
                after.edits(),
                costs(before, after, comparison),
                resources(before, after, comparison),
                before.flatRateAmount(),
                after.flatRateAmount(),
                before.totalEligibleCost(),
                after.totalEligibleCost(),
                before.esfAmount(),
                after.esfAmount(),
                before.coFinancingRate(),
                after.coFinancingRate(),
                after.balance(),
                comparison.isIdentical());
    }

    private static List<Cost> costs(FinancingPlan before, FinancingPlan after, PlanComparison comparison) {
        List<Cost> costs = new ArrayList<>();
        for (PlanComparison.LineComparison line : comparison.costs()) {
            Optional<ExpenditureLine> later = cost(after, line.originId());
            ExpenditureLine any = later.or(() -> cost(before, line.originId())).orElseThrow();
            costs.add(new Cost(
                    later.map(ExpenditureLine::id).orElse(null),
                    any.category(),
                    line.label(),
                    line.year(),
                    line.before(),
                    line.after(),
                    line.change(),
                    line.reason()));
        }
        return costs;
    }

    private static Optional<ExpenditureLine> cost(FinancingPlan plan, UUID originId) {
        return plan.expenditures().stream()
                .filter(line -> line.originId().equals(originId))
                .findAny();
    }

    private static List<Resource> resources(FinancingPlan before, FinancingPlan after, PlanComparison comparison) {
        List<Resource> resources = new ArrayList<>();
        for (PlanComparison.LineComparison line : comparison.resources()) {
            Optional<FundingSource> later = resource(after, line.originId());
            FundingSource any =
                    later.or(() -> resource(before, line.originId())).orElseThrow();
            resources.add(new Resource(
                    later.map(FundingSource::id).orElse(null),
                    any.kind(),
                    line.label(),
                    line.year(),
                    line.before(),
                    line.after(),
                    line.change()));
        }
        return resources;
    }

    private static Optional<FundingSource> resource(FinancingPlan plan, UUID originId) {
        return plan.sources().stream()
                .filter(source -> source.originId().equals(originId))
                .findAny();
    }
}
