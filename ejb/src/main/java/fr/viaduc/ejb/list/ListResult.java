package fr.viaduc.ejb.list;

import java.util.List;

/**
 * A page of a list.
 *
 * @param rows the rows of the page
 * @param total number of rows on all pages
 * @param page the page shown: the last one when a later one was asked for
 * @param pages number of pages, at least 1
 * @param ignored filters that could not be understood and narrowed nothing
 */
public record ListResult(List<ListRow> rows, long total, int page, int pages, List<IgnoredFilter> ignored) {

    /**
     * A filter that could not be understood.
     *
     * @param column key of the column
     * @param typed what was typed
     */
    public record IgnoredFilter(String column, String typed) {}
}
