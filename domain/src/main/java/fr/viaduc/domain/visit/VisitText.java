package fr.viaduc.domain.visit;

import fr.viaduc.domain.shared.NationalNumbers;
import fr.viaduc.domain.shared.RuleViolation;

/** How the free texts of a visit are taken in: stripped, and never with a national number. */
final class VisitText {

    private VisitText() {}

    static String optional(String text, String field) {
        String kept = NationalNumbers.refuseIn(text, field);
        return kept == null ? "" : kept;
    }

    static String required(String text, String field) {
        String kept = optional(text, field);
        if (kept.isEmpty()) {
            throw new RuleViolation("visit.text.missing", field);
        }
        return kept;
    }
}
