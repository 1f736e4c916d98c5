package fr.viaduc.ejb.participant;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.viaduc.domain.participant.ImportColumn;
import fr.viaduc.domain.participant.ImportRow;
import fr.viaduc.domain.shared.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the rows of a file of participants as spreadsheets write them: separated by semicolon, comma or tabulator, in UTF-8
 * (with or without mark), in UTF-16 (« texte Unicode ») or in the Windows code page of western Europe.
 */
final class SheetRows {

    private static final int MOST_ROWS = 20_000;

    private SheetRows() {}

    /**
     * All rows that hold something.
     *
     * @throws RuleViolation {@code import.file.empty}, {@code import.file.unreadable}, {@code import.file.long}, {@code
     *     import.column.missing}, {@code import.column.unknown}, {@code import.column.twice}
     */
    static List<ImportRow> of(byte[] content) {
        String text = text(content);
        if (text.isBlank()) {
            throw new RuleViolation("import.file.empty");
        }
        List<CsvRecord> records = records(text);
        List<ImportColumn> columns = columns(records.get(0).getFields());
        List<ImportRow> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                rows.add(row(record, columns));
            }
        }
        if (rows.isEmpty()) {
            throw new RuleViolation("import.file.empty");
        }
        if (rows.size() > MOST_ROWS) {
            throw new RuleViolation("import.file.long", MOST_ROWS);
        }
        return rows;
    }

    private static List<CsvRecord> records(String text) {
        String titles = text.lines().findFirst().orElse("");
        char separator = Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        c -> titles.chars().filter(found -> found == c).count()))
                .orElseThrow();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException broken) {
            throw new RuleViolation("import.file.unreadable");
        }
    }

    private static ImportRow row(CsvRecord record, List<ImportColumn> columns) {
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        int width = Math.min(columns.size(), record.getFieldCount());
        for (int i = 0; i < width; i++) {
            if (columns.get(i) != null) {
                cells.put(columns.get(i), record.getField(i));
            }
        }
        return new ImportRow(Math.toIntExact(record.getStartingLineNumber()), cells);
    }

    /** The columns by their titles, in any order; those without title and that of our own remarks are passed over. */
    private static List<ImportColumn> columns(List<String> titles) {
        List<ImportColumn> columns = new ArrayList<>();
        for (String title : titles) {
            Optional<ImportColumn> column = ImportColumn.titled(title);
            if (column.isEmpty() && !title.isBlank() && !title.strip().equals(RefusedRows.REMARKS)) {
                throw new RuleViolation("import.column.unknown", title.strip());
            }
            if (column.isPresent() && columns.contains(column.get())) {
                throw new RuleViolation("import.column.twice", column.get().header());
            }
            columns.add(column.orElse(null));
        }
        for (ImportColumn column : ImportColumn.values()) {
            if (column.isRequired() && !columns.contains(column)) {
                throw new RuleViolation("import.column.missing", column.header());
            }
        }
        return columns;
    }

    private static String text(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return new String(content, StandardCharsets.UTF_16);
        }
        for (byte one : content) {
            if (one == 0) {
                throw new RuleViolation("import.file.unreadable");
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
