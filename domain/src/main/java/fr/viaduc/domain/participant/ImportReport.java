package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;

/**
 * What became, or would become, of a whole file.
 *
 * @param rows its rows, in their order
 * @param applied whether the participants were written; false for a rehearsal, and for all or nothing with an error
 */
public record ImportReport(List<ImportedRow> rows, boolean applied) {

    public ImportReport {
        rows = List.copyOf(rows);
    }

    /** Number of rows with this outcome. */
    public long count(ImportOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether at least one row is refused. */
    public boolean hasErrors() {
        return count(ImportOutcome.REJECTED) > 0;
    }

    /**
     * This report, of rows that were written.
     *
     * @throws RuleViolation {@code import.refused} with the number of refused rows when nothing was
     */
    public ImportReport requireApplied() {
        if (!applied) {
            throw new RuleViolation("import.refused", count(ImportOutcome.REJECTED));
        }
        return this;
    }

    /** Errors and warnings of all rows, in the order of the lines. */
    public List<ImportProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }
}
