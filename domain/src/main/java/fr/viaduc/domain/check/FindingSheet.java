package fr.viaduc.domain.check;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The findings of one stage, read together: what is left to decide and what each category comes to.
 *
 * @param findings of one stage, in the order of the report
 */
public record FindingSheet(List<Finding> findings) {

    static FindingSheet of(Collection<Finding> all, FindingStage stage) {
        return new FindingSheet(
                all.stream().filter(finding -> finding.stage() == stage).toList());
    }

    /** @throws RuleViolation {@code check.finding.unknown} when the item is not of this check */
    Finding on(UUID itemId) {
        return findings.stream()
                .filter(finding -> finding.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("check.finding.unknown"));
    }

    /** How many items nobody has decided yet. */
    public long undecided() {
        return findings.stream().filter(finding -> !finding.isDecided()).count();
    }

    public Money declared() {
        return Money.sum(findings.stream().map(Finding::declared));
    }

    public Money retained() {
        return Money.sum(findings.stream().map(Finding::retained));
    }

    public Money rejected() {
        return Money.sum(findings.stream().map(Finding::rejected));
    }

    /** What is retained of each category that has items. */
    public Map<CostCategory, Money> retainedByCategory() {
        Map<CostCategory, Money> totals = new EnumMap<>(CostCategory.class);
        findings.forEach(finding -> totals.merge(finding.category(), finding.retained(), Money::plus));
        return totals;
    }

    /** What is declared of each category that has items. */
    public Map<CostCategory, Money> declaredByCategory() {
        Map<CostCategory, Money> totals = new EnumMap<>(CostCategory.class);
        findings.forEach(finding -> totals.merge(finding.category(), finding.declared(), Money::plus));
        return totals;
    }

    /** What the cost option adds to the declared items of its base. */
    public Money declaredFlatRate(FlatRate flatRate) {
        return flatRate.on(base(flatRate).map(Finding::declared));
    }

    /** What the cost option adds to the retained part of its base: it shrinks with every rejection there. */
    public Money retainedFlatRate(FlatRate flatRate) {
        return flatRate.on(base(flatRate).map(Finding::retained));
    }

    private Stream<Finding> base(FlatRate flatRate) {
        return findings.stream().filter(finding -> flatRate.isBase(finding.category()));
    }

    /** The items as they count in the calculation of the amount due. */
    public List<CheckedCost> costs() {
        return findings.stream()
                .map(finding -> new CheckedCost(finding.category(), finding.declared(), finding.retained()))
                .toList();
    }

    /** The items of which a part is set aside. */
    public List<Finding> rejections() {
        return findings.stream().filter(Finding::isRejection).toList();
    }
}
