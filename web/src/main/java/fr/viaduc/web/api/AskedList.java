package fr.viaduc.web.api;

import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.list.ListColumn;
import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.ejb.list.ListFilter;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.list.ListResult;
import fr.viaduc.web.faces.French;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program asks of a list: {@code q} for words, {@code sort}, {@code page}, {@code pageSize}, the key of a column to
 * filter it, and the key followed by {@code From} and {@code To} for a range. Nothing that was not understood is passed
 * over in silence.
 */
final class AskedList {

    private static final String WORDS = "q";
    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final String PAGE_SIZE = "pageSize";
    private static final int LONGEST_QUOTED = 60;

    private final ListDefinition definition;
    private final MultivaluedMap<String, String> given;

    AskedList(ListDefinition definition, MultivaluedMap<String, String> given) {
        this.definition = definition;
        this.given = given;
    }

    /**
     * The request to the list.
     *
     * @throws BadParameter when a parameter is unknown or cannot be understood
     */
    ListRequest request() {
        List<String> names = names();
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameter(
                            new RuleViolation("api.parameter.unknown", shortened(name), String.join(", ", names)));
                });
        return new ListRequest(
                definition.name(),
                one(WORDS),
                filters(),
                sort(),
                number(PAGE, "api.expects.page"),
                pageSize(),
                Map.of());
    }

    /**
     * Refuses an answer for which the list left out what it did not understand.
     *
     * @throws BadParameter when there is such a thing
     */
    void mustBeUnderstood(ListResult found) {
        found.ignored().stream().findFirst().ifPresent(filter -> {
            ListColumn column = definition.column(filter.column()).orElseThrow();
            String constants = column.constants()
                    .map(type -> Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", ")))
                    .orElse("");
            throw wrong(column.key(), filter.typed(), "api.expects." + column.type(), constants);
        });
    }

    private List<String> names() {
        return Stream.concat(
                        Stream.of(WORDS, SORT, PAGE, PAGE_SIZE),
                        definition.columns().stream()
                                .filter(ListColumn::isFilterable)
                                .flatMap(column -> column.type().isRange()
                                        ? Stream.of(column.key() + "From", column.key() + "To")
                                        : Stream.of(column.key())))
                .toList();
    }

    private Map<String, ListFilter> filters() {
        Map<String, ListFilter> filters = new LinkedHashMap<>();
        definition.columns().stream().filter(ListColumn::isFilterable).forEach(column -> {
            ListFilter filter = column.type().isRange()
                    ? ListFilter.between(one(column.key() + "From"), one(column.key() + "To"))
                    : new ListFilter(given.getOrDefault(column.key(), List.of()), null, null);
            if (!filter.isEmpty()) {
                filters.put(column.key(), filter);
            }
        });
        return filters;
    }

    private String sort() {
        String sort = one(SORT);
        List<String> keys = definition.columns().stream()
                .filter(ListColumn::isSortable)
                .map(ListColumn::key)
                .toList();
        if (!sort.isEmpty() && !keys.contains(sort.startsWith("-") ? sort.substring(1) : sort)) {
            throw wrong(SORT, sort, "api.expects.sort", String.join(", ", keys));
        }
        return sort;
    }

    private int pageSize() {
        int size = number(PAGE_SIZE, "api.expects.pageSize");
        if (size != 0 && !ListRequest.SIZES.contains(size)) {
            throw wrong(PAGE_SIZE, String.valueOf(size), "api.expects.pageSize");
        }
        return size;
    }

    private int number(String name, String expected) {
        String typed = one(name);
        if (!typed.matches("|[1-9]\\d{0,6}")) {
            throw wrong(name, typed, expected);
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private String one(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw wrong(name, String.join(", ", values), "api.expects.once");
        }
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    private static BadParameter wrong(String name, String typed, String expected, Object... details) {
        return new BadParameter(
                new RuleViolation("api.parameter.value", name, shortened(typed), French.text(expected, details)));
    }

    private static String shortened(String typed) {
        return typed.length() > LONGEST_QUOTED ? typed.substring(0, LONGEST_QUOTED) + "…" : typed;
    }
}
