package fr.viaduc.domain.participant;

import java.time.LocalDate;

/**
 * A participation without its person, as it is counted.
 *
 * @param gender sex; null while unknown
 * @param status where the record stands; what a check rejected is not counted
 * @param enteredOn first day
 * @param completeRecord whether it counts in the indicators
 * @param full whether no mandatory item is missing
 * @param entry answers at entry
 * @param exit answers at exit; null while the person is in the operation
 */
public record CountedParticipation(
        Gender gender,
        ParticipationStatus status,
        LocalDate enteredOn,
        boolean completeRecord,
        boolean full,
        EntryQuestionnaire entry,
        ExitQuestionnaire exit) {

    /** A stored participation with the sex of its person. */
    public static CountedParticipation of(Participation p, Gender gender) {
        return new CountedParticipation(
                gender,
                p.status(),
                p.enteredOn(),
                p.isCompleteRecord(),
                p.missing().isEmpty(),
                p.entry(),
                p.exit().orElse(null));
    }

    boolean hadEnteredBy(LocalDate day) {
        return enteredOn != null && !enteredOn.isAfter(day) && status != ParticipationStatus.REJECTED_BY_CHECK;
    }

    boolean hadLeftBy(LocalDate day) {
        return exit != null && !exit.leftOn().isAfter(day);
    }

    ImmediateResult resultBy(LocalDate day) {
        return hadLeftBy(day) ? ImmediateResult.of(entry, exit) : ImmediateResult.NONE;
    }
}
