package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.ParticipationStatus;
import fr.viaduc.domain.participant.QuestionnaireItem;
import fr.viaduc.domain.participant.RecordFinding;
import fr.viaduc.domain.participant.Stay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The record of a person, as those see it who may know her name.
 *
 * @param id the participation
 * @param version the version shown
 * @param operationId the operation
 * @param pseudonym such as P-000123
 * @param status where the record stands
 * @param open whether the person is in the operation
 * @param writable whether the operation still takes changes
 * @param returnedOn first day of the last return; null when there is none
 * @param communeName name of the commune of residence; empty while unknown
 * @param formerStays stays before the last return
 * @param missing mandatory items without an answer
 * @param completeRecord whether the record counts in the indicators
 * @param warnings what looks odd in it
 * @param protectedShown whether the answers on disability, minimum income and origin are among those of the entry
 * @param entry all that was answered at entry, with the identity
 * @param exit all that was answered at exit
 */
public record ParticipantSheet(
        UUID id,
        int version,
        UUID operationId,
        String pseudonym,
        ParticipationStatus status,
        boolean open,
        boolean writable,
        LocalDate returnedOn,
        String communeName,
        List<FormerStay> formerStays,
        List<QuestionnaireItem> missing,
        boolean completeRecord,
        List<RecordFinding> warnings,
        boolean protectedShown,
        EntryDraft entry,
        ExitDraft exit) {

    /** A stay before the last return. */
    public record FormerStay(LocalDate enteredOn, LocalDate leftOn, fr.viaduc.domain.participant.ExitReason reason) {
        static FormerStay of(Stay stay) {
            return new FormerStay(stay.enteredOn(), stay.leftOn(), stay.reason());
        }
    }

    /** Whether protected answers stand in the record and are hidden from the person who asks. */
    public boolean isHidingAnswers() {
        return !protectedShown
                && Arrays.stream(QuestionnaireItem.values())
                        .anyMatch(item -> item.isProtected() && !missing.contains(item));
    }

    /** Whether the entry may be corrected. */
    public boolean isEntryOpen() {
        return writable && status == ParticipationStatus.DRAFT;
    }

    /** Whether an exit may be recorded. */
    public boolean isExitOpen() {
        return writable && status != ParticipationStatus.REJECTED_BY_CHECK;
    }
}
