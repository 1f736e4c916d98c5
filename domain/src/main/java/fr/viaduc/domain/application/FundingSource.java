package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Money;
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

/** One resource of one year (ressource prévisionnelle). It changes only through its plan. */
@Entity
@Table(name = "funding_source")
public class FundingSource {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private FinancingPlan plan;

    @Column(name = "origin_id")
    private UUID originId;

    private int position;

    @Enumerated(EnumType.STRING)
    private FundingSourceKind kind;

    private String funder;

    private int year;

    private Money amount;

    @Enumerated(EnumType.STRING)
    private FundingSourceStatus status;

    private String evidence;

    protected FundingSource() {}

    FundingSource(FinancingPlan plan, UUID originId, int position, FundingEntry entry) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.originId = originId == null ? id : originId;
        this.position = position;
        write(entry);
    }

    final void write(FundingEntry entry) {
        this.kind = entry.kind();
        this.funder = entry.funder();
        this.year = entry.year();
        this.amount = entry.amount();
        this.status = entry.status();
        this.evidence = entry.evidence();
    }

    /** What was written into the line. */
    public FundingEntry entry() {
        return new FundingEntry(kind, funder, year, amount, status, evidence);
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

    /** Who pays. */
    public FundingSourceKind kind() {
        return kind;
    }

    /** Name of the funder. */
    public String funder() {
        return funder;
    }

    /** Calendar year of the expenditure that it pays for. */
    public int year() {
        return year;
    }

    /** What is meant for the operation. */
    public Money amount() {
        return amount;
    }

    /** How sure it is. */
    public FundingSourceStatus status() {
        return status;
    }

    /** The letter, decision or agreement that proves it; empty when there is none yet. */
    public String evidence() {
        return evidence;
    }
}
