package fr.viaduc.domain.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed in one section, as it was typed. Fields left out keep their answer; fields typed empty lose it; a list
 * that is given replaces the one before.
 *
 * @param answers by field asked once
 * @param rows by list, in their order
 */
public record SectionInput(Map<SectionField, String> answers, Map<RowKind, List<Row>> rows) {

    public SectionInput {
        answers = copyOf(answers);
        Map<RowKind, List<Row>> copy = new EnumMap<>(RowKind.class);
        rows.forEach((kind, list) -> copy.put(kind, List.copyOf(list)));
        rows = copy;
    }

    /** Answers only. */
    public static SectionInput of(Map<SectionField, String> answers) {
        return new SectionInput(answers, Map.of());
    }

    /** One list only. */
    public static SectionInput of(RowKind kind, List<Row> rows) {
        return new SectionInput(Map.of(), Map.of(kind, rows));
    }

    private static Map<SectionField, String> copyOf(Map<SectionField, String> answers) {
        Map<SectionField, String> copy = new EnumMap<>(SectionField.class);
        answers.forEach((field, typed) -> copy.put(field, typed == null ? "" : typed.strip()));
        return copy;
    }

    /**
     * A row as it was typed. A row that is known keeps the answers left out; one whose answers are all typed empty is
     * forgotten.
     *
     * @param id the row that it describes anew; null for a new row
     */
    public record Row(UUID id, Map<SectionField, String> answers) {

        public Row {
            answers = copyOf(answers);
        }

        /** A new row. */
        public static Row of(Map<SectionField, String> answers) {
            return new Row(null, answers);
        }

        /** The row as it is. */
        public static Row asItIs(UUID id) {
            return new Row(id, Map.of());
        }

        boolean isEmpty() {
            return !(id != null && answers.isEmpty())
                    && answers.values().stream().allMatch(String::isEmpty);
        }
    }
}
