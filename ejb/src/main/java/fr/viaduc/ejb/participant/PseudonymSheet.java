package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.EducationLevel;
import fr.viaduc.domain.participant.ExitReason;
import fr.viaduc.domain.participant.Gender;
import fr.viaduc.domain.participant.LabourMarketStatus;
import fr.viaduc.domain.participant.ParticipationStatus;
import fr.viaduc.domain.participant.Qualification;
import fr.viaduc.domain.participant.QuestionnaireItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The record of a person, as those see it who know a pseudonym only: neither a name nor a special category of data.
 *
 * @param id the participation
 * @param version the version shown
 * @param operationId the operation
 * @param pseudonym such as P-000123
 * @param birthYear year of birth
 * @param gender sex
 * @param communeName commune of residence at entry
 * @param status where the record stands
 * @param enteredOn first day
 * @param entryStatus situation at entry
 * @param education last diploma
 * @param leftOn last day; null while the person is in the operation
 * @param exitReason why she left
 * @param exitStatus situation within 28 days after
 * @param qualification qualification obtained
 * @param missing mandatory items without an answer
 * @param completeRecord whether the record counts in the indicators
 * @param named whether the person who asks may open the name too
 */
public record PseudonymSheet(
        UUID id,
        int version,
        UUID operationId,
        String pseudonym,
        int birthYear,
        Gender gender,
        String communeName,
        ParticipationStatus status,
        LocalDate enteredOn,
        LabourMarketStatus entryStatus,
        EducationLevel education,
        LocalDate leftOn,
        ExitReason exitReason,
        LabourMarketStatus exitStatus,
        Qualification qualification,
        List<QuestionnaireItem> missing,
        boolean completeRecord,
        boolean named)
        implements java.io.Serializable {

    /** Whether the manager may verify it. */
    public boolean isVerifiable() {
        return status.canBecome(ParticipationStatus.VERIFIED_BY_MANAGER)
                && status == ParticipationStatus.VALIDATED_BY_OPERATOR;
    }
}
