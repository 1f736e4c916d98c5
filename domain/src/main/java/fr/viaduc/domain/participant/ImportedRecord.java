package fr.viaduc.domain.participant;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A record as it stands once a row of a file is taken over.
 *
 * <p>A cell left empty never erases what is already known. A first day that comes after the last exit is a return: the
 * first entry stays.
 *
 * @param facts the whole record
 * @param returnedOn first day of a return that the row tells of; null when it tells of none
 */
public record ImportedRecord(RecordFacts facts, LocalDate returnedOn) {

    /** A person who is new in the operation. */
    public static ImportedRecord first(RowReading row, HostOperation operation) {
        return new ImportedRecord(
                new RecordFacts(operation, row.person(), row.enteredOn(), row.entry(), row.exit()), null);
    }

    /**
     * A person who is known in the operation.
     *
     * @param known the record as it stands
     * @param lastReturn first day of the last return already known; null when there is none
     */
    public static ImportedRecord onto(RecordFacts known, LocalDate lastReturn, RowReading row) {
        boolean returns =
                known.exit() != null && row.enteredOn().isAfter(known.exit().leftOn());
        boolean sameReturn = row.enteredOn().equals(lastReturn);
        PersonDetails person = merged(known.person(), row.person());
        if (returns || sameReturn) {
            ExitQuestionnaire exit = returns || row.exit() != null ? row.exit() : known.exit();
            return new ImportedRecord(
                    new RecordFacts(known.operation(), person, known.enteredOn(), known.entry(), exit),
                    returns ? row.enteredOn() : null);
        }
        return new ImportedRecord(
                new RecordFacts(
                        known.operation(),
                        person,
                        row.enteredOn(),
                        merged(known.entry(), row.entry()),
                        row.exit() == null ? known.exit() : merged(known.exit(), row.exit())),
                null);
    }

    private static PersonDetails merged(PersonDetails known, PersonDetails row) {
        return new PersonDetails(
                row.lastName(),
                row.firstName(),
                or(row.gender(), known.gender()),
                row.birthDate(),
                or(row.birthPlace(), known.birthPlace()),
                or(row.addressLine(), known.addressLine()),
                or(row.postalCode(), known.postalCode()),
                or(row.communeCode(), known.communeCode()),
                or(row.phone(), known.phone()),
                or(row.email(), known.email()));
    }

    private static EntryQuestionnaire merged(EntryQuestionnaire known, EntryQuestionnaire row) {
        return new EntryQuestionnaire(
                or(row.status(), known.status()),
                or(row.unemployedSince(), known.unemployedSince()),
                or(row.inTraining(), known.inTraining()),
                education(known.education(), row.education()),
                or(row.household(), known.household()),
                or(row.disability(), known.disability()),
                or(row.socialBenefit(), known.socialBenefit()),
                or(row.housingExclusion(), known.housingExclusion()),
                or(row.parentBornAbroad(), known.parentBornAbroad()),
                or(row.thirdCountryNational(), known.thirdCountryNational()),
                or(row.informedOn(), known.informedOn()));
    }

    /** A file gives the level without the diploma: it does not blur a diploma of the same level. */
    private static EducationLevel education(EducationLevel known, EducationLevel row) {
        boolean sameLevel = known != null && row != null && known.isced() == row.isced();
        return sameLevel ? known : or(row, known);
    }

    private static ExitQuestionnaire merged(ExitQuestionnaire known, ExitQuestionnaire row) {
        return known == null
                ? row
                : new ExitQuestionnaire(
                        or(row.leftOn(), known.leftOn()),
                        or(row.reason(), known.reason()),
                        or(row.status(), known.status()),
                        or(row.observedOn(), known.observedOn()),
                        or(row.inTraining(), known.inTraining()),
                        or(row.qualification(), known.qualification()));
    }

    private static <T> T or(T first, T second) {
        return Optional.ofNullable(first).orElse(second);
    }
}
