package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.NationalNumbers;
import fr.viaduc.domain.shared.RuleViolation;
import fr.viaduc.domain.shared.RuleViolations;
import java.time.LocalDate;
import java.util.List;

/**
 * What one row of a file says about one person, once read.
 *
 * @param line number of the line in the file
 * @param externalId identifier of the record in the carrier's software
 * @param person identity and contact; null when they cannot be read
 * @param enteredOn first day; null when it cannot be read
 * @param entry answers at entry
 * @param exit answers at exit; null when the row tells of no exit
 * @param problems what cannot be read, or looks odd
 */
public record RowReading(
        int line,
        String externalId,
        PersonDetails person,
        LocalDate enteredOn,
        EntryQuestionnaire entry,
        ExitQuestionnaire exit,
        List<ImportProblem> problems) {

    public RowReading {
        problems = List.copyOf(problems);
    }

    /** Reads a row for an operation. */
    public static RowReading of(ImportRow row, HostOperation operation, Places places) {
        CellReader cells = new CellReader(row);
        String number = row.cell(ImportColumn.OPERATION);
        if (!number.isEmpty() && !number.equalsIgnoreCase(operation.number())) {
            cells.refuse(
                    ImportColumn.OPERATION, new RuleViolation("import.operation.other", number, operation.number()));
        }
        if (NationalNumbers.isSuspectedIn(row.cell(ImportColumn.EXTERNAL_ID))) {
            cells.refuse(ImportColumn.EXTERNAL_ID, new RuleViolation("import.national.number"));
        }
        PersonDetails person = person(cells, places);
        LocalDate enteredOn = cells.date(ImportColumn.ENTERED_ON);
        EntryQuestionnaire entry = entry(cells);
        ExitQuestionnaire exit = exit(cells);
        return new RowReading(
                row.line(), row.cell(ImportColumn.EXTERNAL_ID), person, enteredOn, entry, exit, cells.problems());
    }

    /** Whether the row cannot be imported. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(ImportProblem::isError);
    }

    private static PersonDetails person(CellReader cells, Places places) {
        LocalDate birth = cells.date(ImportColumn.BIRTH_DATE);
        Gender gender = cells.gender();
        String birthPlace = known(ImportColumn.BIRTH_PLACE, cells, places);
        String commune = known(ImportColumn.COMMUNE, cells, places);
        String postalCode = cells.code(ImportColumn.POSTAL_CODE);
        if (postalCode != null
                && commune != null
                && places.known().test(commune)
                && !places.served().test(postalCode, commune)) {
            cells.warn(ImportColumn.POSTAL_CODE, new RuleViolation("import.cell.postal.mismatch", postalCode, commune));
        }
        if (cells.hasErrors()) {
            return null;
        }
        try {
            return new PersonDetails(
                    cells.text(ImportColumn.LAST_NAME),
                    cells.text(ImportColumn.FIRST_NAME),
                    gender,
                    birth,
                    birthPlace,
                    cells.text(ImportColumn.ADDRESS),
                    postalCode,
                    commune,
                    cells.phone(),
                    cells.text(ImportColumn.EMAIL));
        } catch (RuleViolations refused) {
            refused.violations().forEach(v -> cells.refuse(ImportColumn.concernedBy(v), v));
            return null;
        }
    }

    private static String known(ImportColumn column, CellReader cells, Places places) {
        String code = cells.code(column);
        if (code != null && code.matches("\\d[\\dAB]\\d{3}") && !places.known().test(code)) {
            cells.refuse(column, new RuleViolation("import.cell.commune", column.header(), code));
        }
        return code;
    }

    private static EntryQuestionnaire entry(CellReader cells) {
        return new EntryQuestionnaire(
                cells.among(ImportColumn.ENTRY_STATUS, LabourMarketStatus.values(), LabourMarketStatus::fileCode),
                cells.date(ImportColumn.UNEMPLOYED_SINCE),
                cells.yesNo(ImportColumn.ENTRY_TRAINING),
                cells.education(),
                null,
                cells.yesNo(ImportColumn.DISABILITY),
                cells.yesNo(ImportColumn.SOCIAL_BENEFIT),
                cells.yesNo(ImportColumn.HOUSING),
                cells.yesNo(ImportColumn.PARENT_ABROAD),
                cells.yesNo(ImportColumn.THIRD_COUNTRY),
                null);
    }

    private static ExitQuestionnaire exit(CellReader cells) {
        LocalDate leftOn = cells.date(ImportColumn.LEFT_ON);
        ExitQuestionnaire exit = new ExitQuestionnaire(
                leftOn,
                cells.among(ImportColumn.EXIT_REASON, ExitReason.values(), ExitReason::fileCode),
                cells.among(ImportColumn.EXIT_STATUS, LabourMarketStatus.values(), LabourMarketStatus::fileCode),
                cells.date(ImportColumn.EXIT_OBSERVED_ON),
                cells.yesNo(ImportColumn.EXIT_TRAINING),
                cells.among(ImportColumn.QUALIFICATION, Qualification.values(), Qualification::fileCode));
        if (leftOn != null) {
            return exit;
        }
        if (!exit.isEmpty() && !cells.hasErrors()) {
            cells.refuse(ImportColumn.LEFT_ON, new RuleViolation("import.exit.without.date"));
        }
        return null;
    }
}
