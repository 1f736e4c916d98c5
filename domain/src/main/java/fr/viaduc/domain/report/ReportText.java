package fr.viaduc.domain.report;

import fr.viaduc.domain.shared.NationalNumbers;
import fr.viaduc.domain.shared.RuleViolation;

/** How the free texts of a report are taken in: stripped, and never with a national number. */
final class ReportText {

    private ReportText() {}

    static String optional(String text, String field) {
        String kept = NationalNumbers.refuseIn(text, field);
        return kept == null ? "" : kept;
    }

    static String required(String text, String field) {
        String kept = optional(text, field);
        if (kept.isEmpty()) {
            throw new RuleViolation("report.text.missing", field);
        }
        return kept;
    }
}
