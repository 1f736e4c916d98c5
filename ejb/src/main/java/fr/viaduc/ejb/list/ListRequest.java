package fr.viaduc.ejb.list;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What somebody wants to see of a list.
 *
 * @param name the list
 * @param search words typed in the search field; empty for none
 * @param filters by key of the column
 * @param sort key of a column, with a minus sign before it for descending; empty for the list's own order
 * @param page from 1 on
 * @param size rows on a page: 20, 50 or 100
 * @param scope the ids that the list is about
 */
public record ListRequest(
        String name,
        String search,
        Map<String, ListFilter> filters,
        String sort,
        int page,
        int size,
        Map<String, UUID> scope) {

    /** The sizes of a page that are offered. */
    public static final List<Integer> SIZES = List.of(20, 50, 100);

    public ListRequest {
        search = search == null ? "" : ListFilter.clean(search);
        filters = Map.copyOf(filters);
        sort = sort == null ? "" : sort;
        page = Math.max(1, page);
        size = SIZES.contains(size) ? size : SIZES.get(0);
        scope = Map.copyOf(scope);
    }

    /** What narrows and orders it, in the words of its address, for the trail of those who take it away. */
    String told() {
        StringBuilder told = new StringBuilder();
        if (!search.isEmpty()) {
            told.append(" q=").append(search);
        }
        new TreeMap<>(filters).forEach((column, filter) -> {
            filter.values()
                    .forEach(value ->
                            told.append(" f.").append(column).append('=').append(value));
            if (filter.from() != null || filter.to() != null) {
                told.append(" f.")
                        .append(column)
                        .append('=')
                        .append(filter.from())
                        .append("..")
                        .append(filter.to());
            }
        });
        if (!sort.isEmpty()) {
            told.append(" sort=").append(sort);
        }
        return told.toString().strip();
    }

    /** The whole list in its own order. */
    public static ListRequest all(String name) {
        return new ListRequest(name, "", Map.of(), "", 1, SIZES.get(0), Map.of());
    }

    /** The same about one thing. */
    public ListRequest about(String parameter, UUID id) {
        return new ListRequest(name, search, filters, sort, page, size, Map.of(parameter, id));
    }

    /** The same narrowed by a column. */
    public ListRequest filtered(String column, ListFilter filter) {
        return new ListRequest(name, search, Map.of(column, filter), sort, page, size, scope);
    }

    /** The same in another order. */
    public ListRequest sorted(String by) {
        return new ListRequest(name, search, filters, by, page, size, scope);
    }

    /** The same narrowed by words. */
    public ListRequest searching(String words) {
        return new ListRequest(name, words, filters, sort, page, size, scope);
    }
}
