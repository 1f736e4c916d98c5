package fr.viaduc.domain.visit;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;

/**
 * A measure as the controller writes it.
 *
 * @param kind letter of the official model
 * @param description what is to be put in writing, is left out, or is to be corrected
 * @param dueOn day until which the carrier acts; null for an exclusion
 * @param scope what is left out; for an exclusion only
 */
public record MeasureDraft(MeasureKind kind, String description, LocalDate dueOn, ExclusionScope scope) {

    /**
     * @throws RuleViolation {@code visit.text.missing}, {@code visit.measure.due.missing} for a measure to be lifted
     *     without a day, {@code visit.exclusion.empty} for an exclusion without scope
     */
    public MeasureDraft {
        if (kind == null) {
            throw new RuleViolation("visit.measure.kind.missing");
        }
        description = VisitText.required(description, "visit.measure.description");
        if (kind.isToBeLifted() && dueOn == null) {
            throw new RuleViolation("visit.measure.due.missing", kind);
        }
        if (kind == MeasureKind.EXCLUDE && scope == null) {
            throw new RuleViolation("visit.exclusion.empty");
        }
        dueOn = kind.isToBeLifted() ? dueOn : null;
        scope = kind == MeasureKind.EXCLUDE ? scope : null;
    }
}
