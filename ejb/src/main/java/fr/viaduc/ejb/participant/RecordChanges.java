package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.QuestionnaireItem;
import fr.viaduc.domain.participant.RecordFacts;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What changed in a record, for the audit trail: the items by their codes, never what was answered. */
final class RecordChanges {

    private RecordChanges() {}

    static String between(RecordFacts before, RecordFacts after) {
        return Arrays.stream(QuestionnaireItem.values())
                .filter(item -> !Objects.equals(item.answerIn(before), item.answerIn(after)))
                .map(QuestionnaireItem::name)
                .collect(Collectors.joining(", "));
    }
}
