package fr.viaduc.ejb.document;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.ParisTime;
import fr.viaduc.domain.shared.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How documents and mails write values in French.
 *
 * <p>Model texts print a value as it is, {@code ${grant}}, and get {@link #say(Object)}; the other methods are for tables
 * and are reached as {@code ${fr.day(date)}}.
 */
public final class French {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H' h 'mm", Locale.FRENCH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("H' h 'mm' min 'ss' s'", Locale.FRENCH);
    private static final char NO_BREAK_SPACE = '\u00A0';

    /**
     * The value as a sentence quotes it: amounts with the euro sign, rates in per cent, days in letters, instants in legal
     * time, times of day as {@code 9 h 30}, constants by their French label.
     */
    public String say(Object value) {
        if (value instanceof Money money) {
            return money.format();
        }
        if (value instanceof Rate rate) {
            return rate.percent();
        }
        if (value instanceof LocalDate date) {
            return longDay(date);
        }
        if (value instanceof LocalDateTime wallClock) {
            return longDay(wallClock.toLocalDate()) + " à " + TIME.format(wallClock);
        }
        if (value instanceof Instant instant) {
            return say(ParisTime.wallClock(instant));
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof Enum<?> constant) {
            return label(constant.getDeclaringClass().getSimpleName(), constant.name());
        }
        return String.valueOf(value);
    }

    /** The value as a table shows it: days in figures, an empty cell as a dash. */
    public String cell(Object value) {
        if (value == null || value.equals("")) {
            return "–";
        }
        if (value instanceof LocalDate date) {
            return day(date);
        }
        if (value instanceof Instant instant) {
            return minute(instant);
        }
        if (value instanceof Boolean answer) {
            return answer ? "Oui" : "Non";
        }
        return say(value);
    }

    /** A day in figures: {@code 21/11/2026}. */
    public String day(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** The day of an instant, in letters and legal time: {@code 21 novembre 2026}. */
    public String dayOf(Instant instant) {
        return longDay(ParisTime.wallClock(instant).toLocalDate());
    }

    /** An instant to the second, in letters and legal time: {@code 21 novembre 2026 à 14 h 05 min 09 s}. */
    public String exactly(Instant instant) {
        LocalDateTime wallClock = ParisTime.wallClock(instant);
        return longDay(wallClock.toLocalDate()) + " à " + SECOND.format(wallClock);
    }

    /** An instant in figures, in legal time: {@code 21/11/2026 14 h 05}. */
    public String minute(Instant instant) {
        LocalDateTime wallClock = ParisTime.wallClock(instant);
        return SHORT_DAY.format(wallClock) + ' ' + TIME.format(wallClock);
    }

    /** Fourteen digits of a SIRET in groups that can be read aloud. */
    public String siret(Object siret) {
        String digits = String.valueOf(siret);
        return digits.length() == 14
                ? String.join(
                        String.valueOf(NO_BREAK_SPACE),
                        digits.substring(0, 3),
                        digits.substring(3, 6),
                        digits.substring(6, 9),
                        digits.substring(9))
                : digits;
    }

    /** The constant's own name, for model texts that say something else for each one. */
    public String name(Object constant) {
        return constant instanceof Enum<?> known ? known.name() : String.valueOf(constant);
    }

    /** The label of a constant: that of the documents, else the one that pages and documents share. */
    public String label(String type, String constant) {
        String key = "enum." + type + "." + constant;
        return Words.find(key).orElseThrow(() -> new IllegalStateException("No French label for documents: " + key));
    }

    private static String longDay(LocalDate date) {
        String text = LONG_DAY.format(date);
        return date.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }
}
