package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Quantity;
import fr.viaduc.domain.shared.Rate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One forecast cost of one year (ligne de dépense prévisionnelle). It changes only through its plan.
 *
 * <p>Its origin stays the same in every copy of the plan, so that the plan asked for, the plan retained and the plan
 * agreed can be laid side by side line by line.
 */
@Entity
@Table(name = "expenditure_line")
public class ExpenditureLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private FinancingPlan plan;

    @Column(name = "origin_id")
    private UUID originId;

    private int position;

    @Enumerated(EnumType.STRING)
    private CostCategory category;

    private String label;

    private int year;

    @Column(name = "base_amount")
    private Money base;

    private Rate share;

    private Quantity quantity;

    @Column(name = "unit_price")
    private Money unitPrice;

    private Money amount;

    private String basis;

    private boolean rejected;

    private String reason = "";

    protected ExpenditureLine() {}

    ExpenditureLine(FinancingPlan plan, UUID originId, int position, ExpenditureEntry entry) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.originId = originId == null ? id : originId;
        this.position = position;
        write(entry);
    }

    final void write(ExpenditureEntry entry) {
        LineCost cost = entry.cost();
        this.category = entry.category();
        this.label = entry.label();
        this.year = entry.year();
        this.base = cost.base();
        this.share = cost.share();
        this.quantity = cost.quantity();
        this.unitPrice = cost.unitPrice();
        this.amount = cost.amount();
        this.basis = entry.basis();
        this.rejected = false;
    }

    void reject() {
        this.rejected = true;
        this.amount = Money.ZERO;
    }

    void explain(String why) {
        this.reason = PlanText.optional(why);
    }

    /** What was written into the line. */
    public ExpenditureEntry entry() {
        return new ExpenditureEntry(category, label, year, new LineCost(base, share, quantity, unitPrice), basis);
    }

    /** Identity of the line in its plan. */
    public UUID id() {
        return id;
    }

    /** Identity of the line through all copies of the plan. */
    public UUID originId() {
        return originId;
    }

    /** Place in the plan, from 1. */
    public int position() {
        return position;
    }

    /** What the money is spent on. */
    public CostCategory category() {
        return category;
    }

    /** The person and function, the supply, the service… */
    public String label() {
        return label;
    }

    /** Calendar year of the expenditure. */
    public int year() {
        return year;
    }

    /** What the share is taken of; null for units. */
    public Money base() {
        return base;
    }

    /** Share of the base; null for units. */
    public Rate share() {
        return share;
    }

    /** Number of units; null for a share. */
    public Quantity quantity() {
        return quantity;
    }

    /** Price of one unit; null for a share. */
    public Money unitPrice() {
        return unitPrice;
    }

    /** What counts for the plan, cut to the cent; zero when the line is rejected. */
    public Money amount() {
        return amount;
    }

    /** How the base was established; for real indirect costs, the physical key. */
    public String basis() {
        return basis;
    }

    /** Whether the appraisal kept nothing of it. */
    public boolean isRejected() {
        return rejected;
    }

    /** Why it differs from what was asked for; empty when it does not. */
    public String reason() {
        return reason;
    }
}
