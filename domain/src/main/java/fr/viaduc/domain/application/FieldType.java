package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Email;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.Siret;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a field of the application holds, and how it is written down once it is understood. */
public enum FieldType {
    /** One line. */
    TEXT,
    /** Several paragraphs. */
    LONG_TEXT,
    /** Electronic address. */
    EMAIL,
    /** Day, kept as {@code 2027-01-31}. */
    DATE,
    /** Whole number from 0. */
    INTEGER,
    /** Number from 0 with up to two decimals, kept with a point. */
    DECIMAL,
    /** Amount in EUR from 0, kept as {@code 1234.56}. */
    MONEY,
    /** {@code YES} or {@code NO}. */
    YES_NO,
    /** One of the values of an enum. */
    CHOICE,
    /** Fourteen digits. */
    SIRET,
    /** INSEE code of a commune. */
    COMMUNE;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Pattern COMMUNE_CODE = Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /**
     * Understands what was typed.
     *
     * @param typed without blanks around it, never empty
     * @param choices the values among which one is chosen
     * @return the form in which it is kept; empty when it is not understood
     */
    Optional<String> understand(String typed, List<String> choices) {
        return switch (this) {
            case TEXT -> Optional.of(typed.replaceAll("\\p{Cntrl}+", " "));
            case LONG_TEXT -> Optional.of(typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
            case EMAIL -> unlessRefused(() -> new Email(typed).value());
            case SIRET -> unlessRefused(() -> Siret.parse(typed).value());
            case MONEY ->
                unlessRefused(() -> Money.parseFrench(typed))
                        .filter(amount -> !amount.isNegative())
                        .map(Money::toString);
            case DATE -> day(typed);
            case INTEGER -> matching(WHOLE, withoutSpaces(typed));
            case DECIMAL -> matching(NUMBER, withoutSpaces(typed).replace(',', '.'));
            case COMMUNE -> matching(COMMUNE_CODE, typed.toUpperCase(Locale.ROOT));
            case YES_NO, CHOICE -> Optional.of(typed).filter(choices::contains);
        };
    }

    /** The code of the refusal of what is not understood. */
    String refusal() {
        return "application.field." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static String withoutSpaces(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u2009\\u202F]", "");
    }

    private static Optional<String> matching(Pattern shape, String value) {
        return Optional.of(value).filter(v -> shape.matcher(v).matches());
    }

    private static <T> Optional<T> unlessRefused(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuleViolation refused) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                    .map(LocalDate::toString);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
