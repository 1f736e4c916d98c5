package fr.viaduc.ejb.list;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What was typed in a filter, as the value that the database compares. */
final class FilterValue {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d/M/uuuu");

    private FilterValue() {}

    /** The bound of a range; empty when it cannot be understood. */
    static Optional<Object> bound(ListColumn column, String typed, boolean upper) {
        try {
            return Optional.of(
                    switch (column.type()) {
                        case MONEY -> Money.parseFrench(typed).amount();
                        case INTEGER -> Long.parseLong(typed.replaceAll("[\\s\\u00a0\\u202f]", ""));
                        case DATE, HOLDING -> java.sql.Date.valueOf(day(typed));
                        case INSTANT ->
                            day(typed)
                                    .plusDays(upper ? 1 : 0)
                                    .atStartOfDay(ParisTime.ZONE)
                                    .toOffsetDateTime()
                                    .withOffsetSameInstant(ZoneOffset.UTC);
                        case TEXT, STATUS, LABEL, RATE, BOOLEAN, ID ->
                            throw new IllegalArgumentException(column.key() + " has no range");
                    });
        } catch (RuleViolation | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String typed) {
        LocalDate day = typed.contains("/") ? LocalDate.parse(typed, FRENCH) : LocalDate.parse(typed);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("Out of range");
        }
        return day;
    }

    /** Whether the text names a constant of the column. */
    static boolean isConstant(ListColumn column, String name) {
        for (Enum<?> constant : column.constants().orElseThrow().getEnumConstants()) {
            if (constant.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Pattern of LIKE that finds the words anywhere, whatever signs they hold. */
    static String contains(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
