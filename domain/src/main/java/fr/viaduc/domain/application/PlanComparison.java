package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Two plans of one file side by side, line by line: what was asked for and what is retained, or what was agreed and what
 * an amendment makes of it.
 *
 * @param requested the earlier plan
 * @param retained the later plan, a copy of it or of one of its copies
 * @param costs the cost lines of either plan, first those of the earlier one in its order, then the new ones
 * @param resources the resources of either plan, in the same order
 */
public record PlanComparison(
        FinancingPlan requested, FinancingPlan retained, List<LineComparison> costs, List<LineComparison> resources) {

    /** What became of a line. */
    public enum Change {
        /** Conservée: nothing differs. */
        KEPT,
        /** Modifiée. */
        CHANGED,
        /** Écartée: nothing is left of it. */
        REMOVED,
        /** Ajoutée. */
        ADDED
    }

    /**
     * One line in both plans.
     *
     * @param originId identity of the line through all copies
     * @param label its name in the later plan, or in the earlier one when it was removed
     * @param year its year, likewise
     * @param before its amount in the earlier plan; zero when it was added
     * @param after its amount in the later plan; zero when it was removed
     * @param change what became of it
     * @param reason why, as written in the later plan; empty when nothing was written
     */
    public record LineComparison(
            UUID originId, String label, int year, Money before, Money after, Change change, String reason) {

        /** What the later plan adds; below zero for what it takes away. */
        public Money difference() {
            return after.minus(before);
        }
    }

    /** Lays the two plans side by side. */
    public static PlanComparison between(FinancingPlan requested, FinancingPlan retained) {
        return new PlanComparison(requested, retained, costs(requested, retained), resources(requested, retained));
    }

    private static List<LineComparison> costs(FinancingPlan requested, FinancingPlan retained) {
        List<LineComparison> lines = new ArrayList<>();
        for (ExpenditureLine before : requested.expenditures()) {
            Optional<ExpenditureLine> after = retained.expenditures().stream()
                    .filter(line -> line.originId().equals(before.originId()))
                    .findAny();
            lines.add(cost(before, after));
        }
        retained.expenditures().stream()
                .filter(line -> requested.expenditures().stream()
                        .noneMatch(other -> other.originId().equals(line.originId())))
                .map(line -> new LineComparison(
                        line.originId(),
                        line.label(),
                        line.year(),
                        Money.ZERO,
                        line.amount(),
                        Change.ADDED,
                        line.reason()))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static LineComparison cost(ExpenditureLine before, Optional<ExpenditureLine> found) {
        if (found.isEmpty() || found.get().isRejected()) {
            String reason = found.map(ExpenditureLine::reason).orElse("");
            return new LineComparison(
                    before.originId(),
                    before.label(),
                    before.year(),
                    before.amount(),
                    Money.ZERO,
                    Change.REMOVED,
                    reason);
        }
        ExpenditureLine after = found.get();
        Change change = after.entry().equals(before.entry()) ? Change.KEPT : Change.CHANGED;
        return new LineComparison(
                before.originId(),
                after.label(),
                after.year(),
                before.amount(),
                after.amount(),
                change,
                after.reason());
    }

    private static List<LineComparison> resources(FinancingPlan requested, FinancingPlan retained) {
        List<LineComparison> lines = new ArrayList<>();
        for (FundingSource before : requested.sources()) {
            Optional<FundingSource> after = retained.sources().stream()
                    .filter(source -> source.originId().equals(before.originId()))
                    .findAny();
            lines.add(resource(before, after));
        }
        retained.sources().stream()
                .filter(source -> requested.sources().stream()
                        .noneMatch(other -> other.originId().equals(source.originId())))
                .map(source -> new LineComparison(
                        source.originId(),
                        source.funder(),
                        source.year(),
                        Money.ZERO,
                        source.amount(),
                        Change.ADDED,
                        ""))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private static LineComparison resource(FundingSource before, Optional<FundingSource> found) {
        if (found.isEmpty()) {
            return new LineComparison(
                    before.originId(), before.funder(), before.year(), before.amount(), Money.ZERO, Change.REMOVED, "");
        }
        FundingSource after = found.get();
        Change change = after.entry().equals(before.entry()) ? Change.KEPT : Change.CHANGED;
        return new LineComparison(
                before.originId(), after.funder(), after.year(), before.amount(), after.amount(), change, "");
    }

    /** What the later plan adds to the amount that the cost option computes. */
    public Money flatRateDifference() {
        return retained.flatRateAmount().minus(requested.flatRateAmount());
    }

    /** What the later plan adds to the total cost. */
    public Money totalDifference() {
        return retained.totalEligibleCost().minus(requested.totalEligibleCost());
    }

    /** What the later plan adds to the grant. */
    public Money esfDifference() {
        return retained.esfAmount().minus(requested.esfAmount());
    }

    /** Whether both plans say the same. */
    public boolean isIdentical() {
        return requested.flatRate().equals(retained.flatRate())
                && costs.stream().allMatch(line -> line.change() == Change.KEPT)
                && resources.stream().allMatch(line -> line.change() == Change.KEPT);
    }
}
