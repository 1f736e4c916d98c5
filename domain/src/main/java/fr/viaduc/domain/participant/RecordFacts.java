package fr.viaduc.domain.participant;

import java.time.LocalDate;
import java.util.Objects;

/**
 * All that is known of one person in one operation, as the rules of the record read it.
 *
 * @param operation the operation
 * @param person identity and contact
 * @param enteredOn first day in the operation
 * @param entry answers at entry
 * @param exit answers at exit; null while the person is in the operation
 */
public record RecordFacts(
        HostOperation operation,
        PersonDetails person,
        LocalDate enteredOn,
        EntryQuestionnaire entry,
        ExitQuestionnaire exit) {

    public RecordFacts {
        Objects.requireNonNull(operation, "A record belongs to an operation.");
        Objects.requireNonNull(person, "A record is about a person.");
        entry = entry == null ? EntryQuestionnaire.unanswered() : entry;
    }
}
