package fr.viaduc.ejb.visit;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.visit.ExclusionScope;
import fr.viaduc.domain.visit.MeasureDraft;
import fr.viaduc.domain.visit.MeasureKind;
import fr.viaduc.domain.visit.VisitMeasure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A measure of a conclusion, as it is typed. */
public class MeasureNote implements Serializable {

    private static final long serialVersionUID = 1L;

    private MeasureKind kind;
    private String description;
    private LocalDate dueOn;
    private CostCategory category;
    private UUID planLineId;
    private LocalDate excludedFrom;
    private LocalDate excludedTo;

    static MeasureNote of(VisitMeasure measure) {
        MeasureNote note = new MeasureNote();
        note.kind = measure.kind();
        note.description = measure.description();
        note.dueOn = measure.dueOn().orElse(null);
        measure.scope().ifPresent(scope -> {
            note.category = scope.category();
            note.planLineId = scope.planLineId();
            note.excludedFrom = scope.period() == null ? null : scope.period().start();
            note.excludedTo = scope.period() == null ? null : scope.period().end();
        });
        return note;
    }

    MeasureDraft draft() {
        return new MeasureDraft(kind, description, dueOn, kind == MeasureKind.EXCLUDE ? scope() : null);
    }

    private ExclusionScope scope() {
        if ((excludedFrom == null) != (excludedTo == null)) {
            throw new RuleViolation("visit.exclusion.period");
        }
        DateRange period = excludedFrom == null ? null : new DateRange(excludedFrom, excludedTo);
        return new ExclusionScope(category, planLineId, period);
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public CostCategory getCategory() {
        return category;
    }

    public void setCategory(CostCategory category) {
        this.category = category;
    }

    public UUID getPlanLineId() {
        return planLineId;
    }

    public void setPlanLineId(UUID planLineId) {
        this.planLineId = planLineId;
    }

    public LocalDate getExcludedFrom() {
        return excludedFrom;
    }

    public void setExcludedFrom(LocalDate excludedFrom) {
        this.excludedFrom = excludedFrom;
    }

    public LocalDate getExcludedTo() {
        return excludedTo;
    }

    public void setExcludedTo(LocalDate excludedTo) {
        this.excludedTo = excludedTo;
    }
}
