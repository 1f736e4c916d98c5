package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.ExpenditureEntry;
import fr.viaduc.domain.application.ExpenditureLine;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingEntry;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.LineCost;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * New amounts for the lines of a plan, as somebody typed them: what the appraisal retains of each line, or what an
 * amendment makes of it. Lines that keep their amount and their reason are left alone.
 *
 * @param costs new amounts of cost lines
 * @param resources new amounts of resources
 */
public record PlanRevision(List<Line> costs, List<Line> resources) {

    /**
     * The amount wanted for one line.
     *
     * @param lineId the line in the plan that is revised
     * @param amount what is to count; zero rejects a cost
     * @param reason why it differs; not read for resources
     */
    public record Line(UUID lineId, Money amount, String reason) {

        public Line {
            reason = reason == null ? "" : reason.strip();
        }
    }

    public PlanRevision {
        costs = List.copyOf(costs);
        resources = List.copyOf(resources);
    }

    /** The same amounts for the same lines of a copy of the plan. */
    public PlanRevision onCopy(FinancingPlan original, FinancingPlan copy) {
        Map<UUID, UUID> ids = new HashMap<>();
        for (ExpenditureLine line : original.expenditures()) {
            copy.expenditures().stream()
                    .filter(copied -> copied.originId().equals(line.originId()))
                    .forEach(copied -> ids.put(line.id(), copied.id()));
        }
        for (FundingSource source : original.sources()) {
            copy.sources().stream()
                    .filter(copied -> copied.originId().equals(source.originId()))
                    .forEach(copied -> ids.put(source.id(), copied.id()));
        }
        return new PlanRevision(renamed(costs, ids), renamed(resources, ids));
    }

    private static List<Line> renamed(List<Line> lines, Map<UUID, UUID> ids) {
        return lines.stream()
                .map(line -> new Line(ids.getOrDefault(line.lineId(), line.lineId()), line.amount(), line.reason()))
                .toList();
    }

    /**
     * Writes the amounts into the plan.
     *
     * @throws RuleViolations with {@code plan.amount.negative} for each negative amount, {@code
     *     plan.rejection.reason.missing} for each cost rejected without a reason, {@code plan.line.unknown} for a line of
     *     another plan
     */
    public void applyTo(FinancingPlan plan) {
        List<RuleViolation> refused = new ArrayList<>();
        for (Line line : costs) {
            attempt(refused, () -> applyCost(plan, line));
        }
        for (Line line : resources) {
            attempt(refused, () -> applyResource(plan, line));
        }
        RuleViolations.throwIfAny(refused);
    }

    private static void attempt(List<RuleViolation> refused, Runnable change) {
        try {
            change.run();
        } catch (RuleViolation violation) {
            refused.add(violation);
        }
    }

    private static void applyCost(FinancingPlan plan, Line wanted) {
        ExpenditureLine line = plan.expenditures().stream()
                .filter(known -> known.id().equals(wanted.lineId()))
                .findAny()
                .orElseThrow(() -> new RuleViolation("plan.line.unknown"));
        requirePositive(wanted);
        boolean sameAmount = line.amount().equals(wanted.amount());
        if (sameAmount && line.reason().equals(wanted.reason())) {
            return;
        }
        if (wanted.amount().isZero() && !(sameAmount && !line.isRejected())) {
            plan.rejectExpenditure(line.id(), wanted.reason());
        } else {
            ExpenditureEntry entry = line.entry();
            LineCost cost = sameAmount ? entry.cost() : LineCost.of(wanted.amount());
            plan.changeExpenditure(
                    line.id(),
                    new ExpenditureEntry(entry.category(), entry.label(), entry.year(), cost, entry.basis()),
                    wanted.reason());
        }
    }

    private static void applyResource(FinancingPlan plan, Line wanted) {
        FundingSource source = plan.sources().stream()
                .filter(known -> known.id().equals(wanted.lineId()))
                .findAny()
                .orElseThrow(() -> new RuleViolation("plan.line.unknown"));
        requirePositive(wanted);
        if (!source.amount().equals(wanted.amount())) {
            FundingEntry entry = source.entry();
            plan.changeSource(
                    source.id(),
                    new FundingEntry(
                            entry.kind(),
                            entry.funder(),
                            entry.year(),
                            wanted.amount(),
                            entry.status(),
                            entry.evidence()));
        }
    }

    private static void requirePositive(Line wanted) {
        if (wanted.amount().isNegative()) {
            throw new RuleViolation("plan.amount.negative", wanted.amount());
        }
    }
}
