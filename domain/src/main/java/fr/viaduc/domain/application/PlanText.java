package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.RuleViolation;

/** What every line of a financing plan asks of its texts and its year. */
final class PlanText {

    private static final int LONGEST = 2000;
    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2035;

    private PlanText() {}

    static String required(String text, String code) {
        String stripped = optional(text);
        if (stripped.isEmpty()) {
            throw new RuleViolation(code);
        }
        return stripped;
    }

    static String optional(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > LONGEST) {
            throw new RuleViolation("plan.text.long", LONGEST);
        }
        return stripped;
    }

    static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation("plan.line.year.invalid", Integer.toString(year));
        }
    }
}
