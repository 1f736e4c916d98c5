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
                .map(ListFilter::clean)
                .filter(value -> !value.isBlank())
                .toList();
        from = bound(from);
        to = bound(to);
    }

    private static String bound(String typed) {
        return typed == null || clean(typed).isEmpty() ? null : clean(typed);
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
