package fr.viaduc.ejb.list;

import java.util.List;

/**
 * What a person typed to narrow a column, as it stood in the address.
 *
 * @param values a part of the text, or names of constants, or {@code true} or {@code false}; empty for a range
 * @param from lower bound, inclusive; null for none
 * @param to upper bound, inclusive; null for none
 */
public record ListFilter(List<String> values, String from, String to) {

    public ListFilter {
        values = values.stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .toList();
        from = from == null || from.isBlank() ? null : from.strip();
        to = to == null || to.isBlank() ? null : to.strip();
    }

    /** The text without the blanks around it and without the one sign that the database cannot keep. */
    static String clean(String typed) {
        return typed.replace("\0", "").strip();
    }

    /** By words or constants. */
    public static ListFilter of(String... values) {
        return new ListFilter(List.of(values), null, null);
    }

    /** Between two bounds, either of which may be null. */
    public static ListFilter between(String from, String to) {
        return new ListFilter(List.of(), from, to);
    }

    /** Whether it narrows nothing. */
    public boolean isEmpty() {
        return values.isEmpty() && from == null && to == null;
    }
}
