package fr.viaduc.domain.participant;

import java.util.List;

/**
 * What became, or would become, of one row.
 *
 * @param line number of the line in the file
 * @param externalId identifier of the record in the carrier's software
 * @param outcome what became of it
 * @param problems errors and warnings, in the order of the columns
 */
public record ImportedRow(int line, String externalId, ImportOutcome outcome, List<ImportProblem> problems) {

    public ImportedRow {
        problems = List.copyOf(problems);
    }
}
