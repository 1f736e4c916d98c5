package fr.viaduc.domain.organisation;

import fr.viaduc.domain.shared.RuleViolation;

/** What was typed, without blanks around it. */
final class Texts {

    private Texts() {}

    /** The text; null when nothing was typed. */
    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The text, refused when nothing was typed. */
    static String required(String typed, String refusal) {
        if (typed == null || typed.isBlank()) {
            throw new RuleViolation(refusal);
        }
        return typed.strip();
    }
}
