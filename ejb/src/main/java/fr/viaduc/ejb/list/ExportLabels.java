package fr.viaduc.ejb.list;

import java.util.function.Function;

/**
 * The French words of an export.
 *
 * @param title name of the sheet
 * @param column heading of a column
 * @param constant label of a status
 * @param text a text by its key
 * @param yes word for true
 * @param no word for false
 */
public record ExportLabels(
        String title,
        Function<ListColumn, String> column,
        Function<Enum<?>, String> constant,
        Function<Label, String> text,
        String yes,
        String no) {}
