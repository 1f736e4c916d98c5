package fr.viaduc.domain.appraisal;

import java.util.List;
import java.util.Optional;

/**
 * What the portal found by itself for one item of the review; the manager decides. Its French sentence stands in the
 * messages under {@code admissibility.fact.<item>} for a yes, with {@code .no} or {@code .na} after it for another answer,
 * {@code .ask} where the portal cannot tell.
 *
 * @param item the item
 * @param suggestion the answer that follows; empty where the portal cannot tell
 * @param quoted what the sentence quotes, in its order
 */
public record AdmissibilityFact(AdmissibilityItem item, Optional<ItemAnswer> suggestion, List<Object> quoted) {

    static AdmissibilityFact found(AdmissibilityItem item, boolean met, Object... quoted) {
        return new AdmissibilityFact(item, Optional.of(met ? ItemAnswer.YES : ItemAnswer.NO), List.of(quoted));
    }

    static AdmissibilityFact notApplicable(AdmissibilityItem item) {
        return new AdmissibilityFact(item, Optional.of(ItemAnswer.NOT_APPLICABLE), List.of());
    }

    static AdmissibilityFact ask(AdmissibilityItem item, Object... quoted) {
        return new AdmissibilityFact(item, Optional.empty(), List.of(quoted));
    }

    /** End of the key of its sentence. */
    public String key() {
        return item.name()
                + suggestion
                        .map(answer -> switch (answer) {
                            case YES -> "";
                            case NO -> ".no";
                            case NOT_APPLICABLE -> ".na";
                        })
                        .orElse(".ask");
    }
}
