package fr.viaduc.web.demo;

import fr.viaduc.domain.participant.EducationLevel;
import fr.viaduc.domain.participant.ExitReason;
import fr.viaduc.domain.participant.Gender;
import fr.viaduc.domain.participant.ImportColumn;
import fr.viaduc.domain.participant.LabourMarketStatus;
import fr.viaduc.domain.participant.Qualification;
import fr.viaduc.domain.participant.YesNo;
import fr.viaduc.ejb.participant.EntryDraft;
import fr.viaduc.ejb.participant.ExitDraft;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A participant of the demonstration, whom nobody has ever met: names of things, with answers to all questions. */
record StoryPerson(List<String> cells) {

    private static final String RESOURCE = "/fr/viaduc/story/participants.csv";

    /** The people of the demonstration, always in the same order. */
    static List<StoryPerson> all() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(StoryPerson.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> new StoryPerson(Arrays.asList(line.split(";", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry form with all its answers. */
    EntryDraft entry(LocalDate enteredOn) {
        EntryDraft draft = new EntryDraft();
        draft.setExternalId(cells.get(0));
        draft.setLastName(cells.get(1));
        draft.setFirstName(cells.get(2));
        draft.setGender(Gender.valueOf(cells.get(3)));
        draft.setBirthDate(LocalDate.parse(cells.get(4)));
        draft.setBirthPlace(cells.get(7));
        draft.setAddressLine(cells.get(5));
        draft.setPostalCode(cells.get(6));
        draft.setCommuneCode(cells.get(7));
        draft.setPhone(cells.get(8));
        draft.setEnteredOn(enteredOn);
        draft.setInformedOn(enteredOn);
        draft.setStatus(status());
        draft.setUnemployedSince(unemployedSince(enteredOn));
        draft.setInTraining(YesNo.valueOf(cells.get(11)));
        draft.setEducation(education());
        draft.setDisability(YesNo.valueOf(cells.get(13)));
        draft.setSocialBenefit(YesNo.valueOf(cells.get(14)));
        draft.setHousingExclusion(YesNo.valueOf(cells.get(15)));
        draft.setParentBornAbroad(YesNo.valueOf(cells.get(16)));
        draft.setThirdCountryNational(YesNo.valueOf(cells.get(17)));
        return draft;
    }

    /** The exit form with all its answers; the situation is observed on the day of the exit. */
    ExitDraft exit(LocalDate leftOn) {
        ExitDraft draft = new ExitDraft();
        draft.setLeftOn(leftOn);
        draft.setObservedOn(leftOn);
        draft.setReason(ExitReason.valueOf(cells.get(18)));
        draft.setStatus(LabourMarketStatus.valueOf(cells.get(19)));
        draft.setInTraining(YesNo.valueOf(cells.get(20)));
        draft.setQualification(Qualification.valueOf(cells.get(21)));
        return draft;
    }

    /** The row of an import file that says that the person is in the operation. */
    String row(String operationNumber, LocalDate enteredOn) {
        return Arrays.stream(ImportColumn.values())
                .map(column -> cell(column, operationNumber, enteredOn))
                .collect(Collectors.joining(";"));
    }

    private String cell(ImportColumn column, String operationNumber, LocalDate enteredOn) {
        return switch (column) {
            case OPERATION -> operationNumber;
            case EXTERNAL_ID -> cells.get(0);
            case LAST_NAME -> cells.get(1);
            case FIRST_NAME -> cells.get(2);
            case GENDER -> cells.get(3);
            case BIRTH_DATE -> cells.get(4);
            case ADDRESS -> cells.get(5);
            case POSTAL_CODE -> cells.get(6);
            case BIRTH_PLACE, COMMUNE -> cells.get(7);
            case PHONE -> cells.get(8);
            case ENTERED_ON -> enteredOn.toString();
            case ENTRY_STATUS -> status().fileCode();
            case UNEMPLOYED_SINCE -> cells.get(10);
            case ENTRY_TRAINING -> answer(11);
            case EDUCATION -> education().fileCode();
            case DISABILITY -> answer(13);
            case SOCIAL_BENEFIT -> answer(14);
            case HOUSING -> answer(15);
            case PARENT_ABROAD -> answer(16);
            case THIRD_COUNTRY -> answer(17);
            default -> "";
        };
    }

    /** Who enters a file of an earlier year had been without work for a year then. */
    private LocalDate unemployedSince(LocalDate enteredOn) {
        if (cells.get(10).isEmpty()) {
            return null;
        }
        LocalDate told = LocalDate.parse(cells.get(10));
        return told.isAfter(enteredOn) ? enteredOn.minusYears(1) : told;
    }

    private LabourMarketStatus status() {
        return LabourMarketStatus.valueOf(cells.get(9));
    }

    private EducationLevel education() {
        return EducationLevel.valueOf(cells.get(12));
    }

    private String answer(int index) {
        return YesNo.valueOf(cells.get(index)).fileCode();
    }
}
