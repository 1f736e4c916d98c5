package fr.viaduc.domain.application;

import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plan de financement: what an operation costs and who pays for it, year by year.
 *
 * <p>The carrier fills it in the application; the appraisal works on a {@linkplain #copy copy} of it, the retained plan;
 * the agreement holds a copy of that one. The cost option decides which amounts are entered and which are computed; its
 * rate is fixed in the plan when the option is chosen, so that the plan of an agreement keeps its rate for life (décret
 * 2022-608 art. 8).
 */
@Entity
@Table(name = "financing_plan")
public class FinancingPlan extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_option")
    private CostOption costOption = CostOption.REAL;

    @Column(name = "flat_rate")
    private Rate rate = Rate.ZERO;

    @Column(name = "total_cost")
    private Money totalCost = Money.ZERO;

    @Column(name = "esf_amount")
    private Money esf = Money.ZERO;

    /** Makes every change of a line a change of the plan, so that two people who change different lines collide. */
    private int edits;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ExpenditureLine> expenditures = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FundingSource> sources = new ArrayList<>();

    protected FinancingPlan() {}

    /**
     * An empty plan at real costs.
     *
     * @param bodyId the intermediate body that may grant
     * @param organisationId the carrier
     * @param operationId the file of which it is a part
     */
    public FinancingPlan(UUID bodyId, UUID organisationId, UUID operationId) {
        super(bodyId);
        this.organisationId = Objects.requireNonNull(organisationId, "A plan has a carrier.");
        this.operationId = Objects.requireNonNull(operationId, "A plan belongs to a file.");
    }

    /**
     * Chooses how costs are established and fixes the rate of the law.
     *
     * @throws RuleViolation {@code cost.option.unavailable} for an option that is not computed yet, {@code
     *     legal.parameter.unknown} when the law has no rate for it
     */
    public void choose(CostOption option, ApplicableLaw law) {
        FlatRate chosen = FlatRate.of(option, law);
        this.costOption = chosen.option();
        this.rate = chosen.rate();
        edited();
    }

    /** Adds a cost. */
    public ExpenditureLine addExpenditure(ExpenditureEntry entry) {
        ExpenditureLine line = new ExpenditureLine(
                this, null, 1 + last(expenditures.stream().mapToInt(ExpenditureLine::position)), entry);
        expenditures.add(line);
        edited();
        return line;
    }

    /**
     * Rewrites a cost.
     *
     * @param reason why it differs from what was asked for; empty for the carrier's own correction
     * @throws RuleViolation {@code plan.line.unknown}
     */
    public void changeExpenditure(UUID lineId, ExpenditureEntry entry, String reason) {
        ExpenditureLine line = expenditure(lineId);
        line.write(entry);
        line.explain(reason);
        edited();
    }

    /**
     * Keeps nothing of a cost that was asked for; the line stays visible with its reason.
     *
     * @throws RuleViolation {@code plan.line.unknown}, or {@code plan.rejection.reason.missing}
     */
    public void rejectExpenditure(UUID lineId, String reason) {
        ExpenditureLine line = expenditure(lineId);
        line.explain(PlanText.required(reason, "plan.rejection.reason.missing"));
        line.reject();
        edited();
    }

    /**
     * Takes a cost out of the plan without a trace, while the carrier writes it.
     *
     * @throws RuleViolation {@code plan.line.unknown}
     */
    public void removeExpenditure(UUID lineId) {
        expenditures.remove(expenditure(lineId));
        edited();
    }

    /** Adds a resource. */
    public FundingSource addSource(FundingEntry entry) {
        FundingSource source =
                new FundingSource(this, null, 1 + last(sources.stream().mapToInt(FundingSource::position)), entry);
        sources.add(source);
        edited();
        return source;
    }

    /**
     * Rewrites a resource.
     *
     * @throws RuleViolation {@code plan.line.unknown}
     */
    public void changeSource(UUID sourceId, FundingEntry entry) {
        source(sourceId).write(entry);
        edited();
    }

    /**
     * Takes a resource out of the plan.
     *
     * @throws RuleViolation {@code plan.line.unknown}
     */
    public void removeSource(UUID sourceId) {
        sources.remove(source(sourceId));
        edited();
    }

    /**
     * The same plan with an identity of its own: same option and rate, same lines with the same origins; rejected lines
     * and reasons stay behind.
     */
    public FinancingPlan copy() {
        FinancingPlan copy = new FinancingPlan(bodyId(), organisationId, operationId);
        copy.costOption = costOption;
        copy.rate = rate;
        for (ExpenditureLine line : expenditures) {
            if (!line.isRejected()) {
                int position = copy.expenditures.size() + 1;
                copy.expenditures.add(new ExpenditureLine(copy, line.originId(), position, line.entry()));
            }
        }
        for (FundingSource source : sources) {
            int position = copy.sources.size() + 1;
            copy.sources.add(new FundingSource(copy, source.originId(), position, source.entry()));
        }
        copy.edited();
        return copy;
    }

    /** What the rules of the call and of the texts refuse in this plan, in the order of {@link PlanRule}. */
    public List<RuleViolation> violations(PlanConstraints constraints) {
        return Stream.of(PlanRule.values())
                .flatMap(rule -> rule.check(this, constraints).stream())
                .toList();
    }

    /** The option with its rate. */
    public FlatRate flatRate() {
        return new FlatRate(costOption, rate);
    }

    /** What the cost option adds to the lines: indirect or remaining costs. */
    public Money flatRateAmount() {
        return flatRateOn(expenditures.stream());
    }

    /** What the cost option adds to the lines of a year. */
    public Money flatRateAmount(int year) {
        return flatRateOn(expenditures.stream().filter(line -> line.year() == year));
    }

    private Money flatRateOn(Stream<ExpenditureLine> lines) {
        FlatRate flatRate = flatRate();
        return flatRate.on(
                lines.filter(line -> flatRate.isBase(line.category())).map(ExpenditureLine::amount));
    }

    /** Total of the lines, without what the cost option adds. */
    public Money enteredCost() {
        return Money.sum(expenditures.stream().map(ExpenditureLine::amount));
    }

    /** Coût total éligible: the lines and what the cost option adds. */
    public Money totalEligibleCost() {
        return totalCost;
    }

    /** Total of a category; what the cost option adds counts as indirect. */
    public Money totalOf(CostCategory category) {
        Money lines = Money.sum(expenditures.stream()
                .filter(line -> line.category() == category)
                .map(ExpenditureLine::amount));
        return category == CostCategory.INDIRECT ? lines.plus(flatRateAmount()) : lines;
    }

    /** Totals of the categories that are not empty. */
    public Map<CostCategory, Money> totalsByCategory() {
        Map<CostCategory, Money> totals = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            Money total = totalOf(category);
            if (total.isPositive()) {
                totals.put(category, total);
            }
        }
        return totals;
    }

    /** Costs, resources and grant of every year that a line names, in order. */
    public List<PlanYear> years() {
        return Stream.concat(
                        expenditures.stream().map(ExpenditureLine::year),
                        sources.stream().map(FundingSource::year))
                .distinct()
                .sorted()
                .map(this::year)
                .toList();
    }

    private PlanYear year(int year) {
        Money costs = Money.sum(
                expenditures.stream().filter(line -> line.year() == year).map(ExpenditureLine::amount));
        List<FundingSource> resources =
                sources.stream().filter(source -> source.year() == year).toList();
        return new PlanYear(
                year,
                costs.plus(flatRateAmount(year)),
                Money.sum(resources.stream().map(FundingSource::amount)),
                Money.sum(resources.stream()
                        .filter(source -> source.kind() == FundingSourceKind.ESF)
                        .map(FundingSource::amount)));
    }

    /** Total of the resources, the grant included. */
    public Money totalResources() {
        return Money.sum(sources.stream().map(FundingSource::amount));
    }

    /** Total of the resources of a kind. */
    public Money resourcesOf(FundingSourceKind kind) {
        return Money.sum(
                sources.stream().filter(source -> source.kind() == kind).map(FundingSource::amount));
    }

    /** The grant: total of the ESF resources. */
    public Money esfAmount() {
        return esf;
    }

    /** The grant and all other public resources. */
    public Money publicSupport() {
        return Money.sum(sources.stream()
                .filter(source -> source.kind().isPublicSupport())
                .map(FundingSource::amount));
    }

    /** The most that public funders may pay: the total cost without what is given in kind (art. 67(1)(a)). */
    public Money maximumPublicSupport() {
        return totalCost.minus(totalOf(CostCategory.IN_KIND));
    }

    /** Resources less costs: zero when the plan is balanced. */
    public Money balance() {
        return totalResources().minus(totalCost);
    }

    /** Taux d'intervention: the exact share of the grant in the total cost; zero while nothing costs anything. */
    public Rate coFinancingRate() {
        return totalCost.isZero() ? Rate.ZERO : Rate.ratio(esf, totalCost);
    }

    private void edited() {
        this.edits++;
        this.totalCost = enteredCost().plus(flatRateAmount());
        this.esf = resourcesOf(FundingSourceKind.ESF);
    }

    private static int last(IntStream positions) {
        return positions.max().orElse(0);
    }

    private ExpenditureLine expenditure(UUID lineId) {
        return expenditures.stream()
                .filter(line -> line.id().equals(lineId))
                .findAny()
                .orElseThrow(() -> new RuleViolation("plan.line.unknown"));
    }

    private FundingSource source(UUID sourceId) {
        return sources.stream()
                .filter(source -> source.id().equals(sourceId))
                .findAny()
                .orElseThrow(() -> new RuleViolation("plan.line.unknown"));
    }

    /** The costs, in the order in which they were entered. */
    public List<ExpenditureLine> expenditures() {
        return List.copyOf(expenditures);
    }

    /** The resources, in the order in which they were entered. */
    public List<FundingSource> sources() {
        return List.copyOf(sources);
    }

    /** Number of changes since the plan was begun. */
    public int edits() {
        return edits;
    }

    /** How costs are established. */
    public CostOption costOption() {
        return costOption;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    @Override
    public String label() {
        return "Plan de financement";
    }
}
