package fr.viaduc.domain.legal;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What kind of figure a legal parameter is, and how its value is written. */
public enum ParameterType {
    /** An amount in euros: {@code 200000} or {@code 999.50}. */
    MONEY("\\d{1,12}(\\.\\d{1,2})?", Money::of),
    /** A share of something: {@code 0.40} or {@code 1/3}. */
    RATIO("\\d+([./]\\d+)?", Rate::of),
    /** A whole number of days, months, years, hours, people… */
    INTEGER("\\d{1,9}", Integer::parseInt),
    /** A day: {@code 2029-12-31}. */
    DATE("\\d{4}-\\d{2}-\\d{2}", LocalDate::parse),
    /** Days of every year: {@code 01-31;07-31}. */
    DAYS("\\d{2}-\\d{2}(;\\d{2}-\\d{2})*", ParameterType::days),
    /** First and last day of a period that returns every year: {@code 07-01..06-30}. */
    DAY_RANGE("\\d{2}-\\d{2}\\.\\.\\d{2}-\\d{2}", ParameterType::days),
    /** Several shares: {@code 0.85;0.70}. */
    RATIOS("\\d+(\\.\\d+)?(;\\d+(\\.\\d+)?)*", ParameterType::rates),
    /** Not known; the value is a question mark. */
    UNKNOWN("\\?", text -> {});

    private final Pattern shape;
    private final Consumer<String> reading;

    ParameterType(String shape, Consumer<String> reading) {
        this.shape = Pattern.compile(shape);
        this.reading = reading;
    }

    /** Whether the text is a value of this type. */
    public boolean accepts(String text) {
        if (!shape.matcher(text).matches()) {
            return false;
        }
        try {
            reading.accept(text);
            return true;
        } catch (DateTimeException | RuleViolation impossible) {
            return false;
        }
    }

    /** The value as the reference table writes it, from what a person typed in French: {@code 25 %}, {@code 1 500,50}. */
    public String read(String typed) {
        String bare = typed.strip();
        return switch (this) {
            case MONEY, RATIO, RATIOS, INTEGER -> {
                String number = bare.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
                yield this == RATIO && number.matches("\\d{1,3}(\\.\\d{1,4})?%")
                        ? Rate.parsePercent(number).toString()
                        : number;
            }
            case DATE -> bare.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1");
            case DAYS, DAY_RANGE, UNKNOWN -> bare;
        };
    }

    /** The value as people write it in France, without its unit: {@code 30 %}, {@code 200 000}, {@code 31/12/2029}. */
    public String show(String text) {
        return switch (this) {
            case MONEY -> Money.of(text).format().replaceFirst("(,00)?\\u202f€$", "");
            case RATIO -> Rate.of(text).percent();
            case RATIOS -> rates(text).stream().map(Rate::percent).collect(Collectors.joining(" ; "));
            case DATE -> text.replaceFirst("^(\\d{4})-(\\d{2})-(\\d{2})$", "$3/$2/$1");
            case DAYS, DAY_RANGE ->
                text.replaceAll("(\\d{2})-(\\d{2})", "$2/$1")
                        .replace("..", " au ")
                        .replace(";", " ; ");
            case INTEGER, UNKNOWN -> text;
        };
    }

    static List<MonthDay> days(String text) {
        return Arrays.stream(text.split(";|\\.\\.", -1))
                .map(day -> MonthDay.parse("--" + day))
                .toList();
    }

    static List<Rate> rates(String text) {
        return Arrays.stream(text.split(";", -1)).map(Rate::of).toList();
    }
}
