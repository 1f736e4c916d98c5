package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cells of one row and collects what cannot be read.
 *
 * <p>Forgives what spreadsheets do to a file: dates in French order or as serial numbers, zeros lost at the start of
 * codes, capitals and accents. Never guesses a code: an unknown one is an error that names the nearest.
 */
final class CellReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(?:\\.0+)?");
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private final ImportRow row;
    private final List<ImportProblem> problems = new ArrayList<>();

    CellReader(ImportRow row) {
        this.row = row;
        for (ImportColumn column : ImportColumn.values()) {
            if (column.isRequired() && row.cell(column).isEmpty()) {
                refuse(column, new RuleViolation("import.cell.missing", column.header()));
            }
        }
    }

    List<ImportProblem> problems() {
        return problems;
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(ImportProblem::isError);
    }

    void refuse(ImportColumn column, RuleViolation violation) {
        problems.add(new ImportProblem(row.line(), column, row.cell(column), Severity.ERROR, violation));
    }

    void warn(ImportColumn column, RuleViolation violation) {
        problems.add(new ImportProblem(row.line(), column, row.cell(column), Severity.WARNING, violation));
    }

    String text(ImportColumn column) {
        String value = row.cell(column);
        return value.isEmpty() ? null : value;
    }

    /** A code of five characters that may have lost its leading zero. */
    String code(ImportColumn column) {
        String value = row.cell(column);
        if (value.isEmpty()) {
            return null;
        }
        String whole = value.matches("\\d{4}") ? "0" + value : value;
        if (!whole.matches("\\d[\\dABab]\\d{3}")) {
            refuse(column, new RuleViolation("import.cell.code.five", column.header(), value));
        }
        return whole.toUpperCase(java.util.Locale.ROOT);
    }

    String phone() {
        String value = row.cell(ImportColumn.PHONE);
        String digits = value.replaceAll("[\\s.\\-\\u00A0\\u202F]", "");
        return digits.matches("[1-9]\\d{8}") ? "0" + digits : text(ImportColumn.PHONE);
    }

    LocalDate date(ImportColumn column) {
        String value = row.cell(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            Matcher iso = ISO.matcher(value);
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            Matcher french = FRENCH.matcher(value);
            if (french.matches()) {
                return day(french.group(3), french.group(2), french.group(1));
            }
            if (SERIAL.matcher(value).matches()) {
                return SPREADSHEET_EPOCH.plusDays(Long.parseLong(value.replaceFirst("\\..*", "")));
            }
        } catch (DateTimeException notADay) {
            refuse(column, new RuleViolation("import.cell.date.impossible", column.header(), value));
            return null;
        }
        refuse(column, new RuleViolation("import.cell.date", column.header(), value));
        return null;
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    <E extends Enum<E>> E among(ImportColumn column, E[] values, Function<E, String> fileCode) {
        return read(column, word -> FileWords.among(values, fileCode, word), values, fileCode);
    }

    YesNo yesNo(ImportColumn column) {
        return read(column, YesNo::read, YesNo.values(), YesNo::fileCode);
    }

    EducationLevel education() {
        return read(ImportColumn.EDUCATION, EducationLevel::read, EducationLevel.values(), EducationLevel::fileCode);
    }

    Gender gender() {
        return read(ImportColumn.GENDER, CellReader::genderNamed, Gender.values(), Gender::name);
    }

    private static Optional<Gender> genderNamed(String word) {
        return switch (FileWords.key(word)) {
            case "F", "FEMME", "FEMININ" -> Optional.of(Gender.F);
            case "M", "H", "HOMME", "MASCULIN" -> Optional.of(Gender.M);
            case "N", "NON_BINAIRE" -> Optional.of(Gender.N);
            default -> Optional.empty();
        };
    }

    private <E extends Enum<E>> E read(
            ImportColumn column, Function<String, Optional<E>> reader, E[] values, Function<E, String> fileCode) {
        String value = row.cell(column);
        if (value.isEmpty()) {
            return null;
        }
        return reader.apply(value).orElseGet(() -> {
            refuse(
                    column,
                    new RuleViolation(
                            "import.cell.code",
                            column.header(),
                            value,
                            FileWords.nearest(values, fileCode, value),
                            String.join(
                                    ", ", Arrays.stream(values).map(fileCode).toList())));
            return null;
        });
    }
}
