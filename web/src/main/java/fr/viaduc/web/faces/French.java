package fr.viaduc.web.faces;

import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.ejb.list.Label;
import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Values as French people write them: amounts, dates, times of mainland France, statuses by their label. */
public final class French {

    /** The one language of the portal. */
    public static final Locale LOCALE = Locale.FRANCE;

    private static final ResourceBundle TEXTS = new Messages();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", LOCALE);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);
    private static final DateTimeFormatter FIRST_OF_MONTH = DateTimeFormatter.ofPattern("d'er' MMMM yyyy", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", LOCALE);

    private French() {}

    /** Whether the key has a text. */
    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    /** The text of the key with its arguments in place; the key itself between marks when it has no text. */
    public static String text(String key, Object... arguments) {
        if (!has(key)) {
            return "??" + key + "??";
        }
        String pattern = TEXTS.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] =
                    arguments[i] instanceof Integer || arguments[i] instanceof Long ? arguments[i] : show(arguments[i]);
        }
        return new MessageFormat(pattern, LOCALE).format(shown);
    }

    /** The keys that begin like this, in the order of their texts. */
    public static List<String> keys(String beginning) {
        return Collections.list(TEXTS.getKeys()).stream()
                .filter(key -> key.startsWith(beginning))
                .sorted(Comparator.comparing(TEXTS::getString, Collator.getInstance(LOCALE)))
                .toList();
    }

    /** The text of a label; its bare code when it has none. */
    public static String label(Label label) {
        return has(label.key()) ? text(label.key()) : label.code();
    }

    /** The label of a constant, {@code enum.<Type>.<CONSTANT>}. */
    public static String label(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The value as text, empty for nothing. */
    public static String show(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return show(optional.orElse(null));
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(French::show).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return label(constant);
        }
        if (value instanceof Label label) {
            return label(label);
        }
        if (value instanceof Money amount) {
            return amount.format();
        }
        if (value instanceof Rate rate) {
            return rate.percent();
        }
        if (value instanceof Iban account) {
            return account.format();
        }
        if (value instanceof Boolean yes) {
            return text(yes ? "tag.yes" : "tag.no");
        }
        if (value instanceof Number whole) {
            return NumberFormat.getInstance(LOCALE).format(whole);
        }
        return time(value);
    }

    private static String time(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Instant instant) {
            return instant(ParisTime.wallClock(instant));
        }
        if (value instanceof LocalDateTime wallClock) {
            return moment(wallClock);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof YearMonth month) {
            return MONTH.format(month);
        }
        return value.toString();
    }

    /** The day in full, such as 1er décembre 2026. */
    public static String longDay(LocalDate day) {
        return day == null ? "" : (day.getDayOfMonth() == 1 ? FIRST_OF_MONTH : LONG_DAY).format(day);
    }

    /** The time of day in mainland France, such as 14 h 02. */
    public static String timeOfDay(Instant instant) {
        return instant == null ? "" : TIME.format(ParisTime.wallClock(instant));
    }

    /** An instant at midnight ends the day before: deadlines run to the end of their last day. */
    private static String instant(LocalDateTime wallClock) {
        return wallClock.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? text("tag.midnight", DAY.format(wallClock.minusDays(1)))
                : moment(wallClock);
    }

    private static String moment(LocalDateTime wallClock) {
        return text("tag.moment", DAY.format(wallClock), TIME.format(wallClock));
    }
}
