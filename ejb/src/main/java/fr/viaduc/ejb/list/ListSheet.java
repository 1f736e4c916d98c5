package fr.viaduc.ejb.list;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet being written row by row: amounts, days and numbers stay what they are. */
final class ListSheet implements AutoCloseable {

    private static final int KEPT_ROWS = 1000;
    private static final int LONGEST_NAME = 31;
    private static final int WIDTH = 18;
    private static final int TEXT_WIDTH = 32;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<ListColumn> columns;
    private final CellText texts;
    private int row = 1;

    ListSheet(OutputStream out, List<ListColumn> columns, ExportLabels labels) {
        this.columns = columns;
        this.texts = new CellText(labels);
        this.workbook = new Workbook(out, "Viaduc", "1.0");
        this.sheet = workbook.newWorksheet(sheetName(labels.title()));
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, labels.column().apply(columns.get(i)));
            sheet.style(0, i).bold().set();
            sheet.width(i, columns.get(i).type() == ColumnType.TEXT ? TEXT_WIDTH : WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    void write(ListRow values) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            cell(i, values.get(columns.get(i).key()));
        }
        row++;
        if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Money amount) {
            sheet.value(row, column, amount.amount());
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Instant instant) {
            sheet.value(row, column, ParisTime.wallClock(instant));
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else if (value instanceof Long number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            String text = texts.of(value);
            sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }

    private static String sheetName(String title) {
        String allowed = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
