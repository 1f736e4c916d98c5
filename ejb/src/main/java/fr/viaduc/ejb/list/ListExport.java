package fr.viaduc.ejb.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a whole list, filtered and sorted as on the page, as a CSV file or as a spreadsheet. */
@ApplicationScoped
public class ListExport {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Inject
    private ListQueries lists;

    /** Kind of file. */
    public enum Format {
        /** Semicolons, UTF-8 with a byte order mark: opens in a French spreadsheet by a double click. */
        CSV("text/csv; charset=UTF-8"),
        /** Spreadsheet with typed cells. */
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Its type in HTTP. */
        public String mediaType() {
            return mediaType;
        }

        /** The ending of file names. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Writes the list. The stream stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(ListRequest request, Format format, ExportLabels labels, OutputStream out) throws IOException {
        lists.noteExport(request, format, labels.title());
        List<ListColumn> columns = lists.definition(request.name()).columns().stream()
                .filter(ListColumn::isExported)
                .toList();
        switch (format) {
            case CSV -> writeCsv(request, columns, labels, out);
            case XLSX -> {
                try (ListSheet sheet = new ListSheet(out, columns, labels)) {
                    lists.stream(request, sheet::write);
                }
            }
        }
    }

    private void writeCsv(ListRequest request, List<ListColumn> columns, ExportLabels labels, OutputStream out)
            throws IOException {
        OutputStreamWriter characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        characters.write(BYTE_ORDER_MARK);
        CellText cells = new CellText(labels);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(new KeptOpen(characters))) {
            csv.writeRecord(columns.stream().map(labels.column()).toList());
            lists.stream(
                    request,
                    row -> csv.writeRecord(columns.stream()
                            .map(column -> cells.of(row.get(column.key())))
                            .toList()));
        }
        characters.flush();
    }
}
