package fr.viaduc.ejb.participant;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.viaduc.domain.participant.ImportColumn;
import fr.viaduc.domain.participant.ImportOutcome;
import fr.viaduc.domain.participant.ImportProblem;
import fr.viaduc.domain.participant.ImportReport;
import fr.viaduc.domain.participant.ImportRow;
import fr.viaduc.domain.participant.ImportedRow;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.ejb.list.CellText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The refused rows of a file, as a file of the same columns with what is wrong in each: corrected, it is imported anew. */
final class RefusedRows {

    /** The column that says what is wrong; an import passes over it. */
    static final String REMARKS = "a_corriger";

    private RefusedRows() {}

    static byte[] of(List<ImportRow> rows, ImportReport report, Function<RuleViolation, String> sentence) {
        Map<Integer, ImportedRow> refused = report.rows().stream()
                .filter(row -> row.outcome() == ImportOutcome.REJECTED)
                .collect(Collectors.toMap(ImportedRow::line, row -> row));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            List<String> titles = new ArrayList<>(ImportColumn.headers());
            titles.add(REMARKS);
            csv.writeRecord(titles);
            rows.stream()
                    .filter(row -> refused.containsKey(row.line()))
                    .forEach(row -> csv.writeRecord(cells(row, refused.get(row.line()), sentence)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(ImportRow row, ImportedRow done, Function<RuleViolation, String> sentence) {
        List<String> cells = new ArrayList<>();
        for (ImportColumn column : ImportColumn.values()) {
            cells.add(CellText.harmless(row.cell(column)));
        }
        cells.add(CellText.harmless(done.problems().stream()
                .filter(ImportProblem::isError)
                .map(problem -> sentence.apply(problem.violation()))
                .collect(Collectors.joining(" | "))));
        return cells;
    }
}
