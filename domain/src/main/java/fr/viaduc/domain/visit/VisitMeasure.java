package fr.viaduc.domain.visit;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.DateRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A measure of a conclusion with reservations: something to put in writing, to leave out or to correct. */
@Entity
@Table(name = "visit_measure")
public class VisitMeasure {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "visit_id")
    private OnSiteVisit visit;

    private int position;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String description;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "excluded_category")
    private CostCategory category;

    @Column(name = "excluded_plan_line_id")
    private UUID planLineId;

    @Column(name = "excluded_from")
    private LocalDate excludedFrom;

    @Column(name = "excluded_to")
    private LocalDate excludedTo;

    @Enumerated(EnumType.STRING)
    private MeasureStatus status = MeasureStatus.OPEN;

    private String assessment = "";

    @Column(name = "assessed_at")
    private Instant assessedAt;

    protected VisitMeasure() {}

    VisitMeasure(OnSiteVisit visit, int position, MeasureDraft draft) {
        this.id = UUID.randomUUID();
        this.visit = visit;
        this.position = position;
        this.kind = draft.kind();
        this.description = draft.description();
        this.dueOn = draft.dueOn();
        if (draft.scope() != null) {
            this.category = draft.scope().category();
            this.planLineId = draft.scope().planLineId();
            DateRange period = draft.scope().period();
            this.excludedFrom = period == null ? null : period.start();
            this.excludedTo = period == null ? null : period.end();
        }
    }

    void assess(boolean lifted, String why, Act act) {
        this.status = lifted ? MeasureStatus.LIFTED : MeasureStatus.NOT_LIFTED;
        this.assessment = VisitText.required(why, "visit.measure.assessment");
        this.assessedAt = act.at();
    }

    /** Identity. */
    public UUID id() {
        return id;
    }

    /** Letter of the official model. */
    public MeasureKind kind() {
        return kind;
    }

    /** What is asked for. */
    public String description() {
        return description;
    }

    /** Until when; empty for an exclusion. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** What is left out; empty unless it is an exclusion. */
    public Optional<ExclusionScope> scope() {
        return kind == MeasureKind.EXCLUDE
                ? Optional.of(new ExclusionScope(
                        category, planLineId, excludedFrom == null ? null : new DateRange(excludedFrom, excludedTo)))
                : Optional.empty();
    }

    /** What became of it. */
    public MeasureStatus status() {
        return status;
    }

    /** Why it was lifted or not; empty while it is open. */
    public String assessment() {
        return assessment;
    }

    /** When it was assessed; empty while it is open. */
    public Optional<Instant> assessedAt() {
        return Optional.ofNullable(assessedAt);
    }
}
