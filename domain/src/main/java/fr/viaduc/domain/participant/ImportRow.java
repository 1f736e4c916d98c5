package fr.viaduc.domain.participant;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row of a file of participants as it stands there.
 *
 * @param line number of the line in the file, the titles being line 1
 * @param cells what stands in each column; a column without value may miss
 */
public record ImportRow(int line, Map<ImportColumn, String> cells) {

    private static final Pattern GUARDED = Pattern.compile("'[=+@-]");

    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /**
     * What stands in a column, without blanks around it; empty when there is nothing. The apostrophe with which exports
     * keep spreadsheets from computing a value is not part of it.
     */
    public String cell(ImportColumn column) {
        String value = cells.getOrDefault(column, "").strip();
        return GUARDED.matcher(value).lookingAt() ? value.substring(1).strip() : value;
    }
}
