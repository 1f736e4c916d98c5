package fr.viaduc.ejb.list;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A value as the text of a cell that a French spreadsheet understands. */
public final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\0";

    private final ExportLabels labels;

    CellText(ExportLabels labels) {
        this.labels = labels;
    }

    String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money amount) {
            return amount.toString().replace('.', ',');
        }
        if (value instanceof Rate rate) {
            return rate.percent();
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Instant instant) {
            return MOMENT.format(ParisTime.wallClock(instant));
        }
        if (value instanceof Boolean yes) {
            return yes ? labels.yes() : labels.no();
        }
        if (value instanceof Enum<?> constant) {
            return labels.constant().apply(constant);
        }
        if (value instanceof Label label) {
            return labels.text().apply(label);
        }
        return value instanceof Number ? value.toString() : harmless(value.toString());
    }

    /** The text with a quote before it when a spreadsheet would take it for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
