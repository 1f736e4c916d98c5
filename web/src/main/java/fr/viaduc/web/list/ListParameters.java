package fr.viaduc.web.list;

import fr.viaduc.ejb.list.ListColumn;
import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.ejb.list.ListFilter;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.shared.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The address of a list, taken apart and put together: {@code q} words, {@code sort}, {@code page}, {@code size},
 * {@code f.<column>}, and {@code f.<column>.from} and {@code .to} for ranges. A prefix tells two lists of one page apart;
 * all other parameters of the page stay as they are.
 */
final class ListParameters {

    private static final int PAGE_DIGITS = 7;

    private final ListDefinition definition;
    private final String prefix;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    ListParameters(ListDefinition definition, String prefix, Map<String, String[]> address) {
        this.definition = definition;
        this.prefix = prefix;
        address.forEach((name, given) -> values.put(name, List.of(given)));
    }

    private ListParameters(ListParameters other) {
        definition = other.definition;
        prefix = other.prefix;
        values.putAll(other.values);
    }

    String name(String parameter) {
        return prefix + parameter;
    }

    String first(String parameter) {
        List<String> given = values.getOrDefault(name(parameter), List.of());
        return given.isEmpty() ? "" : given.get(0);
    }

    List<String> all(String parameter) {
        return values.getOrDefault(name(parameter), List.of());
    }

    ListFilter filter(ListColumn column) {
        String parameter = "f." + column.key();
        return new ListFilter(all(parameter), first(parameter + ".from"), first(parameter + ".to"));
    }

    Map<String, ListFilter> filters() {
        Map<String, ListFilter> filters = new LinkedHashMap<>();
        for (ListColumn column : definition.columns()) {
            ListFilter filter = filter(column);
            if (column.isFilterable() && !filter.isEmpty()) {
                filters.put(column.key(), filter);
            }
        }
        return filters;
    }

    ListRequest request(Map<String, UUID> scope) {
        return new ListRequest(
                definition.name(), first("q"), filters(), first("sort"), number("page"), number("size"), scope);
    }

    /** The ids that the list is about, from the address. */
    Map<String, UUID> scope() {
        Map<String, UUID> scope = new LinkedHashMap<>();
        for (String parameter : definition.scopes()) {
            List<String> given = values.getOrDefault(parameter, List.of());
            try {
                if (!given.isEmpty()) {
                    scope.put(parameter, UUID.fromString(given.get(0)));
                }
            } catch (IllegalArgumentException e) {
                throw new NotFound();
            }
        }
        return scope;
    }

    private int number(String parameter) {
        String typed = first(parameter);
        return typed.matches("\\d{1," + PAGE_DIGITS + "}") ? Integer.parseInt(typed) : 0;
    }

    /** The same with one parameter of the list changed; null takes it away. */
    ListParameters with(String parameter, String value) {
        ListParameters changed = new ListParameters(this);
        if (value == null) {
            changed.values.remove(name(parameter));
        } else {
            changed.values.put(name(parameter), List.of(value));
        }
        return changed;
    }

    /** The same without one of the values of a parameter. */
    ListParameters without(String parameter, String value) {
        ListParameters changed = new ListParameters(this);
        List<String> left = new ArrayList<>(all(parameter));
        left.remove(value);
        if (left.isEmpty()) {
            changed.values.remove(name(parameter));
        } else {
            changed.values.put(name(parameter), left);
        }
        return changed;
    }

    /** The same without any narrowing. */
    ListParameters bare() {
        ListParameters changed = new ListParameters(this);
        changed.values.keySet().removeIf(name -> name.startsWith(name("f.")) || name.equals(name("q")));
        return changed.with("page", null);
    }

    /** Parameters of the page that are none of this list's. */
    Map<String, String> foreign() {
        Map<String, String> foreign = new LinkedHashMap<>();
        values.forEach((name, given) -> {
            if (!isOwn(name) && !given.isEmpty()) {
                foreign.put(name, given.get(0));
            }
        });
        return foreign;
    }

    private boolean isOwn(String name) {
        return name.startsWith(name("f."))
                || List.of(name("q"), name("sort"), name("page"), name("size")).contains(name);
    }

    /** The part of the address after the question mark. */
    String query() {
        StringBuilder query = new StringBuilder();
        values.forEach((name, given) -> append(query, name, given));
        return query.toString();
    }

    /** The list's own parameters only, without the prefix that its page gives them. */
    String ownQuery() {
        StringBuilder query = new StringBuilder();
        values.forEach((name, given) -> {
            if (isOwn(name)) {
                append(query, name.substring(prefix.length()), given);
            }
        });
        return query.toString();
    }

    private static void append(StringBuilder query, String name, List<String> given) {
        for (String value : given) {
            if (!value.isEmpty()) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(encode(name))
                        .append('=')
                        .append(encode(value));
            }
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
