package fr.viaduc.domain.participant;

import static fr.viaduc.domain.participant.Severity.ERROR;
import static fr.viaduc.domain.participant.Severity.WARNING;

import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The rules of one record, numbered as in the validation rules of the collection.
 *
 * <p>VR04 is {@link Completeness}; VR06 and VR07 are kept by {@link Participation} itself; VR05, VR09 and VR14 hold by
 * construction in {@link ImmediateResult}; VR10 and VR15 belong to the follow-up six months after the exit.
 */
public enum RecordRule {
    /** VR01: the person enters while the operation is carried out. */
    ENTRY_IN_OPERATION(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            boolean outside =
                    f.enteredOn() != null && !f.operation().realisation().contains(f.enteredOn());
            return finding(
                    outside,
                    QuestionnaireItem.E09,
                    "participant.entry.outside",
                    f.enteredOn(),
                    f.operation().realisation().start(),
                    f.operation().realisation().end());
        }
    },
    /** Nobody has entered or left in the future. */
    DATES_PAST(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            return Stream.concat(
                    future(f.enteredOn(), today, QuestionnaireItem.E09),
                    f.exit() == null ? Stream.empty() : future(f.exit().leftOn(), today, QuestionnaireItem.S01));
        }

        private Stream<RecordFinding> future(LocalDate day, LocalDate today, QuestionnaireItem item) {
            return finding(day != null && day.isAfter(today), item, "participant.date.future", day);
        }
    },
    /** VR02: nobody leaves before entering. */
    EXIT_AFTER_ENTRY(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            LocalDate left = f.exit() == null ? null : f.exit().leftOn();
            return finding(
                    left != null && f.enteredOn() != null && left.isBefore(f.enteredOn()),
                    QuestionnaireItem.S01,
                    "participant.exit.before.entry",
                    left,
                    f.enteredOn());
        }
    },
    /** VR03: the third value of the sex exists since 2021-2027 only. */
    GENDER_OF_PERIOD(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            return finding(
                    f.person().gender() == Gender.N && !f.operation().since2021(),
                    QuestionnaireItem.E05,
                    "participant.gender.period");
        }
    },
    /** VR08: the situation at exit is observed within 28 days, both ends included. */
    EXIT_OBSERVED_IN_TIME(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            if (f.exit() == null || f.exit().leftOn() == null || f.exit().observedOn() == null) {
                return Stream.empty();
            }
            LocalDate left = f.exit().leftOn();
            LocalDate seen = f.exit().observedOn();
            return finding(
                    seen.isBefore(left) || seen.isAfter(left.plusDays(ImmediateResult.WINDOW_DAYS)),
                    QuestionnaireItem.S04,
                    "participant.exit.observed.late",
                    seen,
                    left,
                    left.plusDays(ImmediateResult.WINDOW_DAYS));
        }
    },
    /** VR11: an operation of one day or less has no participants. */
    OPERATION_LONG_ENOUGH(WARNING) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            return finding(!f.operation().hasParticipants(), QuestionnaireItem.E09, "participant.operation.short");
        }
    },
    /** VR12: between 0 and 100 completed years at entry. */
    AGE_POSSIBLE(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            Integer age = ageAtEntry(f);
            return finding(
                    age != null && (age < 0 || age > 100),
                    QuestionnaireItem.E03,
                    "participant.age.impossible",
                    f.person().birthDate());
        }
    },
    /** Participants are mostly between 16 and 70: another age is possible, and worth a second look. */
    AGE_USUAL(WARNING) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            Integer age = ageAtEntry(f);
            return finding(
                    age != null && age >= 0 && age <= 100 && (age < 16 || age > 70),
                    QuestionnaireItem.E03,
                    "participant.age.unusual",
                    age == null ? 0 : age);
        }
    },
    /** VR13: a diploma that fits the age. */
    EDUCATION_FITS_AGE(WARNING) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            Integer age = ageAtEntry(f);
            EducationLevel level = f.entry().education();
            boolean odd =
                    age != null && level != null && (level.isced() >= 5 && age < 18 || level.isced() >= 3 && age < 16);
            return finding(odd, QuestionnaireItem.E13, "participant.education.age", age == null ? 0 : age);
        }
    },
    /** VR16: a refusal is accepted for the items that allow it only. */
    REFUSAL_ALLOWED(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            return REFUSABLE_OR_NOT.entrySet().stream()
                    .filter(e -> !e.getKey().allowsRefusal() && e.getValue().apply(f, e.getKey()) == YesNo.REFUSED)
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(e -> finding(true, e.getKey(), "participant.refusal.not.allowed", e.getKey()));
        }
    },
    /** Somebody unemployed has been so since before the entry; somebody else has no such date. */
    UNEMPLOYMENT_BEFORE_ENTRY(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            LocalDate since = f.entry().unemployedSince();
            return finding(
                    since != null && f.enteredOn() != null && since.isAfter(f.enteredOn()),
                    QuestionnaireItem.E11,
                    "participant.unemployment.after.entry",
                    since == null ? "" : since,
                    f.enteredOn() == null ? "" : f.enteredOn());
        }
    },
    /** « En recherche d’emploi » describes the situation after the exit, never the one at entry. */
    ENTRY_STATUS_OF_ENTRY(ERROR) {
        @Override
        Stream<RecordFinding> check(RecordFacts f, LocalDate today) {
            LabourMarketStatus status = f.entry().status();
            return finding(
                    status != null && !status.isEntryAnswer(),
                    QuestionnaireItem.E10,
                    "participant.entry.status.exit.only");
        }
    };

    private static final Map<QuestionnaireItem, BiFunction<RecordFacts, QuestionnaireItem, Object>> REFUSABLE_OR_NOT =
            Map.of(
                    QuestionnaireItem.E12, (f, i) -> f.entry().inTraining(),
                    QuestionnaireItem.E15, (f, i) -> f.entry().disability(),
                    QuestionnaireItem.E16, (f, i) -> f.entry().socialBenefit(),
                    QuestionnaireItem.E17, (f, i) -> f.entry().housingExclusion(),
                    QuestionnaireItem.E18, (f, i) -> f.entry().parentBornAbroad(),
                    QuestionnaireItem.E19, (f, i) -> f.entry().thirdCountryNational(),
                    QuestionnaireItem.S05,
                            (f, i) -> f.exit() == null ? null : f.exit().inTraining());

    private final Severity severity;

    RecordRule(Severity severity) {
        this.severity = severity;
    }

    /** Whether a record that breaks the rule is refused. */
    public Severity severity() {
        return severity;
    }

    abstract Stream<RecordFinding> check(RecordFacts facts, LocalDate today);

    /** All that is wrong or odd in a record, in the order of the rules. */
    public static List<RecordFinding> broken(RecordFacts facts, LocalDate today) {
        return Arrays.stream(values()).flatMap(rule -> rule.check(facts, today)).toList();
    }

    Stream<RecordFinding> finding(boolean broken, QuestionnaireItem item, String code, Object... arguments) {
        return broken
                ? Stream.of(new RecordFinding(
                        this,
                        item,
                        new RuleViolation(
                                code,
                                Arrays.stream(arguments)
                                        .filter(Objects::nonNull)
                                        .toArray())))
                : Stream.empty();
    }

    /** Completed years on the day of entry; -1 for a birth after it, null while the day is unknown. */
    static Integer ageAtEntry(RecordFacts facts) {
        if (facts.enteredOn() == null) {
            return null;
        }
        LocalDate birth = facts.person().birthDate();
        return birth.isAfter(facts.enteredOn())
                ? Integer.valueOf(-1)
                : Integer.valueOf(Period.between(birth, facts.enteredOn()).getYears());
    }
}
