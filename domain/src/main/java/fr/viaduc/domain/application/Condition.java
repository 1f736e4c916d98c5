package fr.viaduc.domain.application;

/**
 * An answer elsewhere in the application on which a field or a list is asked for.
 *
 * @param field the other field
 * @param value the answer that it must have; {@link #ANY} for any answer at all
 */
public record Condition(SectionField field, String value) {

    /** Any answer at all. */
    public static final String ANY = "*";

    boolean isMetBy(String answer) {
        return value.equals(ANY) ? !answer.isEmpty() : value.equals(answer);
    }
}
