package fr.viaduc.domain.participant;

import java.util.Map;

/**
 * One row of a file of participants as it stands there.
 *
 * @param line number of the line in the file, the titles being line 1
 * @param cells what stands in each column; a column without value may miss
 */
public record ImportRow(int line, Map<ImportColumn, String> cells) {

    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** What stands in a column, without blanks around it; empty when there is nothing. */
    public String cell(ImportColumn column) {
        return cells.getOrDefault(column, "").strip();
    }
}
