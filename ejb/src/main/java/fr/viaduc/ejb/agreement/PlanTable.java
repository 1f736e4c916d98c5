package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.application.ExpenditureLine;
import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.PlanYear;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.document.French;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A financing plan as documents print it: a column a year, costs, then resources. */
final class PlanTable {

    private static final French FRENCH = new French();

    private PlanTable() {}

    static Map<String, Object> of(FinancingPlan plan) {
        List<Integer> years = plan.years().stream().map(PlanYear::year).toList();
        Map<String, Map<Integer, Money>> costs = new LinkedHashMap<>();
        for (ExpenditureLine line : plan.expenditures()) {
            if (line.amount().isPositive()) {
                add(costs, FRENCH.say(line.category()) + " – " + line.label(), line.year(), line.amount());
            }
        }
        for (int year : years) {
            if (plan.flatRateAmount(year).isPositive()) {
                add(costs, FRENCH.say(plan.costOption()), year, plan.flatRateAmount(year));
            }
        }
        Map<String, Map<Integer, Money>> resources = new LinkedHashMap<>();
        for (FundingSource source : plan.sources()) {
            add(resources, source.funder(), source.year(), source.amount());
        }
        return Map.of(
                "years",
                years,
                "expenditure",
                lines(costs, years),
                "expenditureTotals",
                plan.years().stream().map(PlanYear::costs).toList(),
                "funding",
                lines(resources, years),
                "fundingTotals",
                plan.years().stream().map(PlanYear::resources).toList(),
                "total",
                plan.totalEligibleCost());
    }

    private static void add(Map<String, Map<Integer, Money>> lines, String label, int year, Money amount) {
        lines.computeIfAbsent(label, key -> new LinkedHashMap<>()).merge(year, amount, Money::plus);
    }

    private static List<Map<String, Object>> lines(Map<String, Map<Integer, Money>> amounts, List<Integer> years) {
        List<Map<String, Object>> lines = new ArrayList<>();
        amounts.forEach((label, byYear) -> lines.add(Map.of(
                "label",
                label,
                "amounts",
                years.stream()
                        .map(year -> byYear.getOrDefault(year, Money.ZERO))
                        .toList(),
                "total",
                Money.sum(byYear.values()))));
        return lines;
    }
}
