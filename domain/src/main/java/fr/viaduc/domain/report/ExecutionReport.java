package fr.viaduc.domain.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Bilan d'exécution, which is also the request for payment.
 *
 * <p>The carrier fills it in, its signatory deposits it through the gates, which seals it and starts the payment clock. A
 * controller returns it or finds it admissible, and checks it.
 */
@Entity
@Table(name = "execution_report")
public class ExecutionReport extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "operation_number")
    private String operationNumber;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "period_start"))
    @AttributeOverride(name = "end", column = @Column(name = "period_end"))
    private DateRange period;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private Postponement postponement;

    @Column(name = "optional_agreed_at")
    private Instant optionalAgreedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_option")
    private CostOption costOption;

    @Column(name = "flat_rate")
    private Rate rate;

    @Embedded
    private Narrative narrative = Narrative.empty();

    /** What is declared, the computed part included; written at each change so that lists and checks agree. */
    private Money declared = Money.ZERO;

    @Column(name = "claimed_esf")
    private Money claimed = Money.ZERO;

    /** Makes every change of a line a change of the report, so that two people who change different lines collide. */
    private int edits;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ExpenditureItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ReceivedFunding> funding = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_activity", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ActivityAccount> activities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_excess", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "category")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "explanation")
    private Map<CostCategory, String> excesses = new EnumMap<>(CostCategory.class);

    @ElementCollection
    @CollectionTable(name = "report_document", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "document_id")
    private List<UUID> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_version", joinColumns = @JoinColumn(name = "report_id"))
    @OrderBy("number")
    private List<SealedVersion> versions = new ArrayList<>();

    protected ExecutionReport() {}

    /**
     * Opens a report.
     *
     * @param flatRate the cost option of the agreement with its rate
     */
    public ExecutionReport(ReportPlan plan, FlatRate flatRate, Act act) {
        super(plan.bodyId());
        this.organisationId = plan.organisationId();
        this.operationId = plan.operationId();
        this.operationNumber = plan.operationNumber();
        this.number = plan.number();
        this.kind = plan.kind();
        this.period = plan.period();
        this.firstDueOn = plan.dueOn();
        this.dueOn = plan.dueOn();
        this.costOption = flatRate.option();
        this.rate = flatRate.rate();
        this.status = begin(ReportStatus.DRAFT, act);
    }

    /**
     * Adds an expenditure.
     *
     * @throws RuleViolation {@code report.not.writable}, {@code report.returned.no.new.item} once it was deposited, {@code
     *     report.item.category} when the cost option computes the category
     */
    public ExpenditureItem addItem(ItemEntry entry, Collection<Evidence> evidence, AgreedTerms terms) {
        requireWritable();
        if (status == ReportStatus.RETURNED) {
            throw new RuleViolation("report.returned.no.new.item", label());
        }
        requireAllowed(entry, terms, items.size() + 1);
        ExpenditureItem item = new ExpenditureItem(this, items.size() + 1, entry);
        item.prove(evidence);
        items.add(item);
        recount(terms);
        return item;
    }

    /**
     * Corrects an expenditure.
     *
     * @throws RuleViolation as {@link #addItem}; {@code report.returned.amount.raised} when a deposited amount would rise
     */
    public void changeItem(UUID itemId, ItemEntry entry, Collection<Evidence> evidence, AgreedTerms terms) {
        requireWritable();
        ExpenditureItem item = item(itemId);
        requireAllowed(entry, terms, item.position());
        if (status == ReportStatus.RETURNED && entry.charged().isGreaterThan(item.charged())) {
            throw new RuleViolation("report.returned.amount.raised", item.position(), item.charged());
        }
        item.write(entry);
        item.prove(evidence);
        recount(terms);
    }

    /** Puts these documents in the place of those that proved an expenditure. */
    public void proveItem(UUID itemId, Collection<Evidence> evidence) {
        requireWritable();
        item(itemId).prove(evidence);
        edits++;
    }

    /** Takes an expenditure out; those after it move up. */
    public void removeItem(UUID itemId, AgreedTerms terms) {
        requireWritable();
        items.remove(item(itemId));
        for (int i = 0; i < items.size(); i++) {
            items.get(i).place(i + 1);
        }
        recount(terms);
    }

    private void requireAllowed(ItemEntry entry, AgreedTerms terms, int position) {
        if (!terms.flatRate().allows(entry.category())) {
            throw new RuleViolation(
                    "report.item.category",
                    position,
                    entry.category(),
                    terms.flatRate().option());
        }
    }

    /** Writes the resources received, all of them at once. */
    public void tellFunding(List<ReceivedFunding.FundingEntry> entries) {
        requireWritable();
        funding.clear();
        entries.forEach(entry -> funding.add(new ReceivedFunding(this, funding.size() + 1, entry)));
        edits++;
    }

    /** Writes the qualitative part. */
    public void tell(Narrative whole, List<ActivityAccount> accounts) {
        requireWritable();
        this.narrative = whole;
        this.activities.clear();
        this.activities.addAll(accounts);
        edits++;
    }

    /** Explains why categories exceed the agreed amounts. */
    public void explain(Map<CostCategory, String> explanations) {
        requireWritable();
        excesses.clear();
        explanations.forEach((category, text) -> {
            String kept = ReportText.optional(text, "report.excess");
            if (!kept.isEmpty()) {
                excesses.put(category, kept);
            }
        });
        edits++;
    }

    /** Attaches documents that concern the whole report, such as the proof of publicity. */
    public void attach(Collection<UUID> documentIds) {
        requireWritable();
        documents.clear();
        documents.addAll(documentIds);
        edits++;
    }

    /**
     * Asks for a later due date.
     *
     * @throws RuleViolation {@code report.postponement.late} once the due date has passed, {@code
     *     report.postponement.earlier} for a date that is not later, {@code report.postponement.open} while another
     *     request waits
     */
    public void askPostponement(LocalDate until, String reason, Act act) {
        requireDraft();
        if (act.day().isAfter(dueOn)) {
            throw new RuleViolation("report.postponement.late", dueOn);
        }
        if (until == null || !until.isAfter(dueOn)) {
            throw new RuleViolation("report.postponement.earlier", dueOn);
        }
        if (postponement != null && postponement.isOpen()) {
            throw new RuleViolation("report.postponement.open");
        }
        this.postponement = new Postponement(until, reason, act.at());
    }

    /**
     * Answers a request for a later due date, before the present one passes.
     *
     * @throws RuleViolation {@code report.postponement.none} when nothing was asked, {@code report.postponement.late}
     *     once the due date has passed
     */
    public void answerPostponement(boolean accept, String words, Act act) {
        requireDraft();
        if (postponement == null) {
            throw new RuleViolation("report.postponement.none");
        }
        if (act.day().isAfter(dueOn)) {
            throw new RuleViolation("report.postponement.late", dueOn);
        }
        postponement.answer(accept, words, act);
        if (accept) {
            this.dueOn = postponement.askedUntil();
        }
    }

    /**
     * Mise en demeure: once the due date has passed, the body sets a last date.
     *
     * @throws RuleViolation {@code report.notice.early} while the due date has not passed, {@code report.notice.date} for
     *     a date that is not to come
     */
    public void giveNotice(LocalDate lastDate, Act act) {
        requireDraft();
        act.requireReason();
        if (!act.day().isAfter(dueOn)) {
            throw new RuleViolation("report.notice.early", dueOn);
        }
        if (lastDate == null || !lastDate.isAfter(act.day())) {
            throw new RuleViolation("report.notice.date");
        }
        this.dueOn = lastDate;
    }

    /**
     * The body agrees to an optional report.
     *
     * @throws RuleViolation {@code report.optional.only} for another type
     */
    public void agreeBeforehand(Act act) {
        requireDraft();
        if (kind != ReportKind.INTERIM_OPTIONAL) {
            throw new RuleViolation("report.optional.only", kind);
        }
        if (optionalAgreedAt == null) {
            this.optionalAgreedAt = act.at();
        }
    }

    /** All that stands between the report and its deposit, gate by gate. */
    public List<RuleViolation> obstacles(DepositContext context) {
        return Arrays.stream(DepositGate.values())
                .flatMap(gate -> gate.check(this, context))
                .toList();
    }

    /**
     * The signatory deposits the report; {@link #seal} follows in the same transaction.
     *
     * @throws RuleViolation {@code report.signatory} in another role, {@code state.move.refused}
     * @throws RuleViolations with all that the gates hold against it
     */
    public void deposit(DepositContext context, Act act) {
        if (!act.role().equals(Role.Names.BENEFICIARY_SIGNATORY)) {
            throw new RuleViolation("report.signatory");
        }
        if (!status.canBecome(ReportStatus.SUBMITTED)) {
            throw new RuleViolation("state.move.refused", label(), status, ReportStatus.SUBMITTED);
        }
        recount(context.terms());
        RuleViolations.throwIfAny(obstacles(context));
        this.claimed = claimable(context);
        this.status = move(status, ReportStatus.SUBMITTED, act);
    }

    /** Keeps the sealed files of the deposit and the last day of payment in full. */
    public void seal(SealedVersion.SealedFiles files, LocalDate payBy, Act act) {
        if (status != ReportStatus.SUBMITTED) {
            throw new RuleViolation("state.move.refused", label(), status, ReportStatus.SUBMITTED);
        }
        versions.add(new SealedVersion(versions.size() + 1, files, act.at(), act.actorName(), payBy));
    }

    /**
     * Not admissible as it is: the clock stops and the carrier corrects what the reason names.
     *
     * @param againBy last day on which it is to be deposited again
     * @throws RuleViolation {@code report.return.date} for a day that is not to come
     */
    public void returnToCarrier(LocalDate againBy, Act act) {
        if (againBy == null || !againBy.isAfter(act.day())) {
            throw new RuleViolation("report.return.date");
        }
        this.status = move(status, ReportStatus.RETURNED, act.requireReason());
        this.dueOn = againBy.isAfter(dueOn) ? againBy : dueOn;
    }

    /** The controller found it admissible. */
    public void declareAdmissible(Act act) {
        this.status = move(status, ReportStatus.ADMISSIBLE, act);
    }

    /** The check begins. */
    public void beginCheck(Act act) {
        this.status = move(status, ReportStatus.IN_CHECK, act);
    }

    /** The check is final. */
    public void closeCheck(Act act) {
        this.status = move(status, ReportStatus.CHECK_CLOSED, act);
    }

    private void recount(AgreedTerms terms) {
        this.costOption = terms.flatRate().option();
        this.rate = terms.flatRate().rate();
        this.declared = enteredAmount().plus(flatRateAmount());
        this.claimed = declared.times(terms.coFinancingRate()).min(terms.esf());
        edits++;
    }

    /** What the items give at the agreed rate, within what the grant still leaves: indicative, the check decides. */
    private Money claimable(DepositContext context) {
        Money before = context.totalDeclaredBefore().times(context.terms().coFinancingRate());
        Money left = context.terms().esf().minus(before).max(Money.ZERO);
        return declared.times(context.terms().coFinancingRate()).min(left);
    }

    /**
     * Whether what is declared of a category, here and before, exceeds the agreed amount by more than the free shift.
     *
     * @param before declared of the category in the reports deposited before, EUR
     */
    public boolean exceeds(CostCategory category, AgreedTerms terms, ApplicableLaw law, Money before) {
        Money agreed = terms.agreed(category);
        Money ceiling = agreed.plus(agreed.times(law.rate("free.shift.rate")));
        return totalOf(category).isPositive() && totalOf(category).plus(before).isGreaterThan(ceiling);
    }

    private void requireWritable() {
        if (!status.isWritable()) {
            throw new RuleViolation("report.not.writable", label());
        }
    }

    private void requireDraft() {
        if (status != ReportStatus.DRAFT) {
            throw new RuleViolation("report.not.writable", label());
        }
    }

    /**
     * One of the expenditures.
     *
     * @throws RuleViolation {@code report.item.unknown}
     */
    public ExpenditureItem item(UUID itemId) {
        return items.stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("report.item.unknown"));
    }

    /** The option of the agreement with its rate, as last measured. */
    public FlatRate flatRate() {
        return new FlatRate(costOption, rate);
    }

    /** What the cost option adds to the items of its base. */
    public Money flatRateAmount() {
        FlatRate flatRate = flatRate();
        return flatRate.on(
                items.stream().filter(item -> flatRate.isBase(item.category())).map(ExpenditureItem::charged));
    }

    /** Total of the items, without what the cost option adds. */
    public Money enteredAmount() {
        return Money.sum(items.stream().map(ExpenditureItem::charged));
    }

    /** Total declared: the items and what the cost option adds. */
    public Money declared() {
        return declared;
    }

    /** Total of a category; what the cost option adds counts as indirect. */
    public Money totalOf(CostCategory category) {
        Money entered = Money.sum(
                items.stream().filter(item -> item.category() == category).map(ExpenditureItem::charged));
        return category == CostCategory.INDIRECT ? entered.plus(flatRateAmount()) : entered;
    }

    /** Grant asked for: what is declared at the agreed rate; the check decides. */
    public Money claimed() {
        return claimed;
    }

    /** The expenditures, in their order. */
    public List<ExpenditureItem> items() {
        return List.copyOf(items);
    }

    /** The resources received. */
    public List<ReceivedFunding> funding() {
        return List.copyOf(funding);
    }

    /** Whether it shows resources that were not agreed. */
    public boolean hasNewFunding() {
        return funding.stream().anyMatch(ReceivedFunding::isNew);
    }

    /** The qualitative part on the whole. */
    public Narrative narrative() {
        return narrative == null ? Narrative.empty() : narrative;
    }

    /** The qualitative part by activity. */
    public List<ActivityAccount> activities() {
        return List.copyOf(activities);
    }

    /** Why a category exceeds the agreed amount; empty when nothing was written. */
    public String explanationOf(CostCategory category) {
        return excesses.getOrDefault(category, "");
    }

    /** The documents that concern the whole report. */
    public List<UUID> documents() {
        return List.copyOf(documents);
    }

    /** The deposited versions, oldest first. */
    public List<SealedVersion> versions() {
        return List.copyOf(versions);
    }

    /** The last deposited version: its day starts the payment clock. */
    public Optional<SealedVersion> lastVersion() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    @Override
    public UUID operationId() {
        return operationId;
    }

    /** Number of the operation. */
    public String operationNumber() {
        return operationNumber;
    }

    /** Rank among the reports of the operation. */
    public int number() {
        return number;
    }

    /** Type. */
    public ReportKind kind() {
        return kind;
    }

    /** Where it stands. */
    public ReportStatus status() {
        return status;
    }

    /** Days covered. */
    public DateRange period() {
        return period;
    }

    /** Due date by the schedule. */
    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    /** Last day of the deposit, put off or not. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last request for a later date. */
    public Optional<Postponement> postponement() {
        return Optional.ofNullable(postponement);
    }

    /** Who is expected to act: the carrier, the manager who owes an answer, or the controller; nobody once it is checked. */
    public Optional<Role> holder() {
        return switch (status) {
            case DRAFT -> Optional.of(isAwaitingManager() ? Role.GRANT_MANAGER : Role.BENEFICIARY_SIGNATORY);
            case RETURNED -> Optional.of(Role.BENEFICIARY_SIGNATORY);
            case SUBMITTED, ADMISSIBLE, IN_CHECK -> Optional.of(Role.CONTROLLER);
            case CHECK_CLOSED -> Optional.empty();
        };
    }

    private boolean isAwaitingManager() {
        return postponement != null && postponement.isOpen() || awaitsPriorAgreement();
    }

    /** Whether a document belongs to a deposited version, which must stay proven. */
    public boolean hasSealed(Instant broughtAt) {
        return lastVersion()
                .filter(version -> !broughtAt.isAfter(version.depositedAt()))
                .isPresent();
    }

    /** Whether the body agreed to an optional report. */
    public boolean isAgreedBeforehand() {
        return optionalAgreedAt != null;
    }

    /** Whether it is an optional report to which the body has not agreed yet. */
    public boolean awaitsPriorAgreement() {
        return kind == ReportKind.INTERIM_OPTIONAL && !isAgreedBeforehand() && status == ReportStatus.DRAFT;
    }

    /** Such as « Bilan 2 – 202600042 ». */
    @Override
    public String label() {
        return "Bilan " + number + " – " + operationNumber;
    }
}
