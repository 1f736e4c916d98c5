package fr.viaduc.web.list;

import fr.viaduc.ejb.list.ColumnType;
import fr.viaduc.ejb.list.ListColumn;
import fr.viaduc.ejb.list.ListDefinition;
import fr.viaduc.ejb.list.ListFilter;
import fr.viaduc.ejb.list.ListRequest;
import fr.viaduc.ejb.list.ListResult;
import fr.viaduc.ejb.list.ListRow;
import fr.viaduc.web.faces.Choice;
import fr.viaduc.web.faces.French;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/** A list as the page shows it: rows, headings with their sorting, filters, pages, exports. */
public final class ListPage {

    private static final int NEAR = 2;

    private final ListDefinition definition;
    private final ListResult result;
    private final ListParameters parameters;
    private final ListRequest request;
    private final String path;
    private final Map<String, UUID> scope;
    private final Predicate<String> followable;

    ListPage(
            ListDefinition definition,
            ListResult result,
            ListRequest request,
            ListParameters parameters,
            String path,
            Map<String, UUID> scope,
            Predicate<String> followable) {
        this.definition = definition;
        this.result = result;
        this.request = request;
        this.parameters = parameters;
        this.path = path;
        this.scope = scope;
        this.followable = followable;
    }

    /** A heading; {@code sort} is {@code ascending}, {@code descending} or null. */
    public record Heading(String label, boolean number, String sort, String link) {}

    /** A cell; {@code link} is null when it leads nowhere. */
    public record Cell(String label, Object value, boolean status, boolean number, boolean first, String link) {

        /** Whether the value is a single word, such as a number, which is not to be broken. */
        public boolean isWord() {
            return value instanceof String text && text.indexOf(' ') < 0;
        }
    }

    /** A filter field of the list. */
    public record Filter(
            String name, String label, String kind, String value, String from, String to, List<Option> options) {}

    /** A constant to filter by. */
    public record Option(String value, String label, boolean chosen) {}

    /** A filter that is on, with the address without it. */
    public record Active(String label, String link) {}

    /** A page to go to; {@code number} is 0 for a gap. */
    public record PageLink(int number, boolean current, String link) {}

    public String getName() {
        return definition.name();
    }

    /** Name of the list. */
    public String getCaption() {
        return French.text(definition.feature() + ".list." + definition.name());
    }

    public long getTotal() {
        return result.total();
    }

    public int getPage() {
        return result.page();
    }

    public int getPages() {
        return result.pages();
    }

    public int getSize() {
        return request.size();
    }

    /** How many there are, in words. */
    public String getCounted() {
        if (result.total() == 0) {
            return French.text("list.none");
        }
        return result.total() == 1 ? French.text("list.one") : French.text("list.many", result.total());
    }

    /** Whether the search or a filter narrows the list. */
    public boolean isNarrowed() {
        return !request.search().isEmpty() || !request.filters().isEmpty();
    }

    public boolean isBlank() {
        return result.total() == 0;
    }

    /** What is said when there is nothing. */
    public String getEmptyText() {
        String own = definition.feature() + ".list." + definition.name() + ".empty";
        return isNarrowed() || !French.has(own)
                ? French.text(isNarrowed() ? "list.empty.narrowed" : "list.empty")
                : French.text(own);
    }

    public String getSearch() {
        return request.search();
    }

    public String getSearchName() {
        return parameters.name("q");
    }

    public boolean isSearchable() {
        return definition.isSearchable();
    }

    /** Where the filter form goes. */
    public String getPath() {
        return path;
    }

    /** Parameters that the filter form carries along: those of the page and the sorting. */
    public List<Map.Entry<String, String>> getCarried() {
        List<Map.Entry<String, String>> carried =
                new ArrayList<>(parameters.foreign().entrySet());
        for (String own : List.of("sort", "size")) {
            if (!parameters.first(own).isEmpty()) {
                carried.add(Map.entry(parameters.name(own), parameters.first(own)));
            }
        }
        return carried;
    }

    private String link(ListParameters to) {
        String query = to.query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String label(ListColumn column) {
        return French.text(definition.feature() + "." + column.key());
    }

    private List<ListColumn> shown() {
        return definition.columns().stream().filter(ListColumn::isShown).toList();
    }

    public List<Heading> getHeadings() {
        String sort = request.sort().isEmpty() ? definition.sort() : request.sort();
        return shown().stream().map(column -> heading(column, sort)).toList();
    }

    private Heading heading(ListColumn column, String sort) {
        boolean ascending = sort.equals(column.key());
        boolean descending = sort.equals("-" + column.key());
        String next = ascending ? "-" + column.key() : column.key();
        return new Heading(
                label(column),
                column.type().isNumber(),
                ascending ? "ascending" : descending ? "descending" : null,
                column.isSortable() ? link(parameters.with("sort", next).with("page", null)) : null);
    }

    public List<List<Cell>> getRows() {
        List<ListColumn> columns = shown();
        return result.rows().stream().map(row -> cells(columns, row)).toList();
    }

    private List<Cell> cells(List<ListColumn> columns, ListRow row) {
        List<Cell> cells = new ArrayList<>();
        for (ListColumn column : columns) {
            Object value = row.get(column.key());
            cells.add(new Cell(
                    label(column),
                    value,
                    column.isBadge() && value != null,
                    column.type().isNumber(),
                    cells.isEmpty(),
                    column.link()
                            .filter(followable)
                            .map(pattern -> target(pattern, row))
                            .orElse(null)));
        }
        return cells;
    }

    /** The address with the ids of the row; null when the row has nothing to lead to. */
    private static String target(String pattern, ListRow row) {
        String target = pattern;
        for (Map.Entry<String, Object> value : row.values().entrySet()) {
            String place = "{" + value.getKey() + "}";
            if (value.getValue() == null && pattern.contains(place)) {
                return null;
            }
            target = target.replace(place, URLEncoder.encode(String.valueOf(value.getValue()), StandardCharsets.UTF_8));
        }
        return target;
    }

    public List<Filter> getFilters() {
        return definition.columns().stream()
                .filter(ListColumn::isFilterable)
                .map(this::filter)
                .toList();
    }

    private Filter filter(ListColumn column) {
        ListFilter given = parameters.filter(column);
        String kind =
                switch (column.type()) {
                    case TEXT -> "text";
                    case STATUS, LABEL, BOOLEAN -> "options";
                    case DATE, INSTANT -> "days";
                    case HOLDING -> "day";
                    case MONEY, INTEGER -> "numbers";
                    case RATE, ID -> throw new IllegalStateException(column.key() + " is not filterable");
                };
        return new Filter(
                parameters.name("f." + column.key()),
                label(column),
                kind,
                given.values().isEmpty() ? "" : given.values().get(0),
                given.from() == null ? "" : given.from(),
                given.to() == null ? "" : given.to(),
                options(column, given));
    }

    private static List<Option> options(ListColumn column, ListFilter given) {
        if (column.type() == ColumnType.LABEL) {
            return French.keys(column.keys()).stream()
                    .map(key -> new Option(key, French.text(key), given.values().contains(key)))
                    .toList();
        }
        List<Choice> choices = column.constants()
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> Choice.of(constant))
                        .toList())
                .orElse(List.of(
                        new Choice("true", French.text("tag.yes")), new Choice("false", French.text("tag.no"))));
        return choices.stream()
                .map(choice ->
                        new Option(choice.key(), choice.label(), given.values().contains(choice.key())))
                .toList();
    }

    /** The filters that are on. */
    public List<Active> getActive() {
        List<Active> active = new ArrayList<>();
        if (!request.search().isEmpty()) {
            active.add(new Active(
                    French.text("list.active.search", request.search()),
                    link(parameters.with("q", null).with("page", null))));
        }
        for (ListColumn column : definition.columns()) {
            ListFilter filter = request.filters().get(column.key());
            if (filter != null) {
                active.addAll(active(column, filter));
            }
        }
        return active;
    }

    private List<Active> active(ListColumn column, ListFilter filter) {
        String parameter = "f." + column.key();
        List<Active> active = new ArrayList<>();
        for (String value : filter.values()) {
            String shown = options(column, filter).stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(bound(value));
            active.add(new Active(
                    French.text("list.active.value", label(column), shown),
                    link(parameters.without(parameter, value).with("page", null))));
        }
        if (filter.from() != null) {
            active.add(new Active(
                    French.text("list.active.from", label(column), bound(filter.from())),
                    link(parameters.with(parameter + ".from", null).with("page", null))));
        }
        if (filter.to() != null) {
            active.add(new Active(
                    French.text("list.active.to", label(column), bound(filter.to())),
                    link(parameters.with(parameter + ".to", null).with("page", null))));
        }
        return active;
    }

    private static String bound(String typed) {
        return typed.matches("\\d{4}-\\d{2}-\\d{2}")
                ? typed.substring(8) + "/" + typed.substring(5, 7) + "/" + typed.substring(0, 4)
                : typed;
    }

    /** Filters that were not understood, as sentences. */
    public List<String> getIgnored() {
        return result.ignored().stream()
                .map(filter -> French.text(
                        "list.ignored", label(definition.column(filter.column()).orElseThrow()), filter.typed()))
                .toList();
    }

    /** The address without any filter. */
    public String getBareLink() {
        return link(parameters.bare());
    }

    /** The pages: first, last, those near the current one, with gaps. */
    public List<PageLink> getPageLinks() {
        Set<Integer> numbers = new TreeSet<>(Set.of(1, result.pages()));
        for (int near = result.page() - NEAR; near <= result.page() + NEAR; near++) {
            if (near >= 1 && near <= result.pages()) {
                numbers.add(near);
            }
        }
        List<PageLink> links = new ArrayList<>();
        int before = 0;
        for (int number : numbers) {
            if (number > before + 1) {
                links.add(new PageLink(0, false, null));
            }
            links.add(new PageLink(number, number == result.page(), pageLink(number)));
            before = number;
        }
        return links;
    }

    private String pageLink(int number) {
        return link(parameters.with("page", number == 1 ? null : String.valueOf(number)));
    }

    public String getPreviousLink() {
        return result.page() > 1 ? pageLink(result.page() - 1) : null;
    }

    public String getNextLink() {
        return result.page() < result.pages() ? pageLink(result.page() + 1) : null;
    }

    /** The sizes of a page with their addresses. */
    public List<PageLink> getSizeLinks() {
        return ListRequest.SIZES.stream()
                .map(size -> new PageLink(
                        size,
                        size == request.size(),
                        link(parameters.with("size", String.valueOf(size)).with("page", null))))
                .toList();
    }

    /** Whether there are enough rows to choose how many are shown. */
    public boolean isLong() {
        return result.total() > ListRequest.SIZES.get(0);
    }

    /** Address of an export: {@code csv} or {@code xlsx}. */
    public String exportLink(String ending) {
        ListParameters own = parameters.with("page", null).with("size", null);
        StringBuilder query = new StringBuilder(own.ownQuery());
        scope.forEach((parameter, id) -> query.append(query.isEmpty() ? "" : "&")
                .append(parameter)
                .append('=')
                .append(id));
        String address = "/exports/" + definition.name() + "." + ending;
        return query.isEmpty() ? address : address + "?" + query;
    }
}
