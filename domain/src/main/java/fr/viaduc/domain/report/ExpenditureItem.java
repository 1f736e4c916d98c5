package fr.viaduc.domain.report;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.visit.ExclusionScope;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One expenditure of a report (ligne de dépense), with its evidence. It changes only through its report. */
@Entity
@Table(name = "expenditure_item")
public class ExpenditureItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id")
    private ExecutionReport report;

    private int position;

    @Enumerated(EnumType.STRING)
    private CostCategory category;

    private String activity;

    @Column(name = "plan_line_id")
    private UUID planLineId;

    private String label;

    @Embedded
    private AccountingDocument document;

    @Column(name = "charged_amount")
    private Money charged;

    @Column(name = "allocation_key")
    private String key;

    @Embedded
    private StaffCost staff;

    @Embedded
    private Disbursement disbursement;

    private String procurement;

    private String comment;

    @Column(name = "line_hash")
    private String hash;

    @ElementCollection
    @CollectionTable(name = "expenditure_item_evidence", joinColumns = @JoinColumn(name = "item_id"))
    private List<Evidence> evidence = new ArrayList<>();

    protected ExpenditureItem() {}

    ExpenditureItem(ExecutionReport report, int position, ItemEntry entry) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.position = position;
        write(entry);
    }

    final void write(ItemEntry entry) {
        this.category = entry.category();
        this.activity = entry.activity();
        this.planLineId = entry.planLineId();
        this.label = entry.label();
        this.document = entry.document();
        this.charged = entry.charged();
        this.key = entry.key();
        this.staff = entry.staff();
        this.disbursement = entry.disbursement();
        this.procurement = entry.procurement();
        this.comment = entry.comment();
        this.hash = LineHash.of(document, staff);
    }

    void prove(Collection<Evidence> documents) {
        evidence.clear();
        documents.stream().distinct().forEach(evidence::add);
    }

    void place(int rank) {
        this.position = rank;
    }

    /** What was entered. */
    public ItemEntry entry() {
        return new ItemEntry(
                category,
                activity,
                planLineId,
                label,
                document,
                charged,
                key,
                staff,
                disbursement(),
                procurement,
                comment);
    }

    /** Whether a visit left it out. */
    public boolean isCoveredBy(ExclusionScope exclusion) {
        return exclusion.covers(category, planLineId, period());
    }

    /** The days that it covers: the month for staff, the date of the document for anything else. */
    public DateRange period() {
        return staff == null
                ? new DateRange(document.date(), document.date())
                : new DateRange(staff.month().atDay(1), staff.month().atEndOfMonth());
    }

    /** Identity. */
    public UUID id() {
        return id;
    }

    /** Place in the report, from 1. */
    public int position() {
        return position;
    }

    /** What the money was spent on. */
    public CostCategory category() {
        return category;
    }

    /** The activity that it served; empty when it names none. */
    public String activity() {
        return activity;
    }

    /** The line of the agreed plan, by its origin. */
    public Optional<UUID> planLineId() {
        return Optional.ofNullable(planLineId);
    }

    /** What was bought or paid. */
    public String label() {
        return label;
    }

    /** The document on which it rests. */
    public AccountingDocument document() {
        return document;
    }

    /** The amount charged to the operation, which is the amount declared. */
    public Money charged() {
        return charged;
    }

    /** The most that could be charged. */
    public Money ceiling() {
        return staff == null ? document.chargeable() : staff.cost();
    }

    /** How the amount was charged; empty for a whole document. */
    public String key() {
        return key;
    }

    /** The cost of the employee, for staff. */
    public Optional<StaffCost> staff() {
        return Optional.ofNullable(staff);
    }

    /** When and how it was paid. */
    public Disbursement disbursement() {
        return disbursement == null ? new Disbursement(null, null, null) : disbursement;
    }

    /** Day of the payment; empty while it is not paid. */
    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(disbursement().paidOn());
    }

    /** The contract or purchase procedure. */
    public String procurement() {
        return procurement;
    }

    /** A word of the carrier. */
    public String comment() {
        return comment;
    }

    /** What it has in common with every expenditure that rests on the same document. */
    public String hash() {
        return hash;
    }

    /** The documents that prove it. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
