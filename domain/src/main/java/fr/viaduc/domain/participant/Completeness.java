package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.Rate;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * How far a record is filled in: only mandatory items count, and a refusal where it is allowed is an answer.
 *
 * @param due number of mandatory items
 * @param missing the mandatory items without an answer, in the order of the questionnaire
 */
public record Completeness(int due, List<QuestionnaireItem> missing) {

    public Completeness {
        missing = List.copyOf(missing);
    }

    /** Reads a record. */
    public static Completeness of(RecordFacts facts) {
        List<QuestionnaireItem> due = Arrays.stream(QuestionnaireItem.values())
                .filter(item -> item.isMandatoryIn(facts))
                .toList();
        return new Completeness(
                due.size(),
                due.stream().filter(item -> !item.isAnsweredIn(facts)).toList());
    }

    /**
     * Whether the person counts in the indicators: all data of point 1.1 of Annex I are there (Reg. (EU) 2021/1057 art.
     * 17(5)); one datum missing, and the person is in no indicator, not even in the total.
     */
    public boolean isCompleteRecord() {
        return missing.stream().noneMatch(QuestionnaireItem::countsForCompleteRecord);
    }

    /** Whether every mandatory item of the parts that are due has an answer. */
    public boolean isFull() {
        return missing.isEmpty();
    }

    /** Share of the mandatory items that have an answer. */
    public Rate rate() {
        return new Rate(BigInteger.valueOf(due - missing.size()), BigInteger.valueOf(due));
    }
}
