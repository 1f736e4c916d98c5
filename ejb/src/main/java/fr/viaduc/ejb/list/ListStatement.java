package fr.viaduc.ejb.list;

import fr.viaduc.ejb.list.ListResult.IgnoredFilter;
import fr.viaduc.ejb.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The SQL of one request: our own text, with everything that was typed as parameters. */
final class ListStatement {

    private final ListDefinition definition;
    private final ListRequest request;
    private final StringBuilder condition = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final List<IgnoredFilter> ignored = new ArrayList<>();

    ListStatement(ListDefinition definition, ListRequest request) {
        this.definition = definition;
        this.request = request;
        definition.conditions().forEach(this::and);
        scope();
        request.filters().forEach(this::filter);
        search();
    }

    String count() {
        return "SELECT count(*) FROM " + definition.source() + condition;
    }

    String rows() {
        String columns = definition.columns().stream()
                .map(column -> "(" + column.expression() + ") AS \"" + column.key() + "\"")
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM " + definition.source() + condition + " ORDER BY " + order();
    }

    String page() {
        return rows() + " LIMIT ? OFFSET ?";
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    List<IgnoredFilter> ignored() {
        return List.copyOf(ignored);
    }

    private void and(String sql, Object... values) {
        condition
                .append(condition.isEmpty() ? " WHERE (" : " AND (")
                .append(sql)
                .append(')');
        parameters.addAll(List.of(values));
    }

    private void scope() {
        for (Map.Entry<String, String> scope : definition.scopeExpressions().entrySet()) {
            UUID id = Optional.ofNullable(request.scope().get(scope.getKey())).orElseThrow(NotFound::new);
            and("(" + scope.getValue() + ") = ?", id);
        }
    }

    /** No word holds a blank, so that what stands between the columns belongs to none; accents are taken off once a row. */
    private void search() {
        if (!definition.isSearchable()) {
            return;
        }
        String columns = definition.columns().stream()
                .filter(ListColumn::isSearched)
                .map(ListColumn::expression)
                .collect(Collectors.joining(", "));
        for (String word : request.search().split("\\s+")) {
            if (!word.isEmpty()) {
                and("searchable(concat_ws(' ', " + columns + ")) LIKE searchable(?)", FilterValue.contains(word));
            }
        }
    }

    private void filter(String key, ListFilter filter) {
        ListColumn column =
                definition.column(key).filter(ListColumn::isFilterable).orElse(null);
        if (column == null || filter.isEmpty()) {
            return;
        }
        String sql = "(" + column.expression() + ")";
        switch (column.type()) {
            case TEXT ->
                filter.values()
                        .forEach(words ->
                                and("searchable(" + sql + ") LIKE searchable(?)", FilterValue.contains(words)));
            case STATUS -> constants(column, sql, filter);
            case LABEL -> filter.values().stream().limit(1).forEach(value -> label(column, sql, value));
            case BOOLEAN -> filter.values().stream().limit(1).forEach(value -> yesNo(key, sql, value));
            case HOLDING ->
                filter.values().stream()
                        .limit(1)
                        .forEach(day -> bound(column, sql + " @> CAST(? AS date)", day, false));
            case MONEY, DATE, INTEGER -> {
                bound(column, sql + " >= ?", filter.from(), false);
                bound(column, sql + " <= ?", filter.to(), true);
            }
            case INSTANT -> {
                bound(column, sql + " >= ?", filter.from(), false);
                bound(column, sql + " < ?", filter.to(), true);
            }
            case RATE, ID -> throw new IllegalStateException(key + " is not filterable");
        }
    }

    private void constants(ListColumn column, String sql, ListFilter filter) {
        List<String> known = new ArrayList<>();
        for (String value : filter.values()) {
            if (FilterValue.isConstant(column, value)) {
                known.add(value);
            } else {
                ignored.add(new IgnoredFilter(column.key(), value));
            }
        }
        if (!known.isEmpty()) {
            String marks = known.stream().map(value -> "?").collect(Collectors.joining(", "));
            and(sql + " IN (" + marks + ")", known.toArray());
        }
    }

    private void label(ListColumn column, String sql, String value) {
        if (value.startsWith(column.keys())) {
            and(sql + " = ?", value);
        } else {
            ignored.add(new IgnoredFilter(column.key(), value));
        }
    }

    private void yesNo(String key, String sql, String value) {
        if (value.equals("true") || value.equals("false")) {
            and(sql + " = ?", Boolean.valueOf(value));
        } else {
            ignored.add(new IgnoredFilter(key, value));
        }
    }

    private void bound(ListColumn column, String sql, String typed, boolean upper) {
        if (typed == null) {
            return;
        }
        FilterValue.bound(column, typed, upper)
                .ifPresentOrElse(value -> and(sql, value), () -> ignored.add(new IgnoredFilter(column.key(), typed)));
    }

    /** Sorted by the column asked for, then always in the same order, so that pages never overlap. */
    private String order() {
        String asked = request.sort().isEmpty() ? definition.sort() : request.sort();
        String key = asked.startsWith("-") ? asked.substring(1) : asked;
        ListColumn column =
                definition.column(key).filter(ListColumn::isSortable).orElse(null);
        if (column == null) {
            asked = definition.sort();
            key = asked.startsWith("-") ? asked.substring(1) : asked;
            column = definition.column(key).orElseThrow();
        }
        String collated = column.type() == ColumnType.TEXT ? " COLLATE french" : "";
        String direction = asked.startsWith("-") ? " DESC NULLS LAST" : " ASC NULLS LAST";
        String last = definition.columns().stream()
                .filter(other -> other.type() == ColumnType.ID)
                .map(other -> ", (" + other.expression() + ")")
                .findFirst()
                .orElse("");
        return "(" + column.expression() + ")" + collated + direction + last;
    }
}
