package fr.viaduc.domain.application;

import java.util.Arrays;
import java.util.List;

/**
 * The type of a field with its limits.
 *
 * @param type what it holds
 * @param longest greatest number of characters
 * @param choices the values among which one is chosen; empty for other types
 * @param choiceType simple name of the enum of the values; empty for other types
 */
record FieldShape(FieldType type, int longest, List<String> choices, String choiceType) {

    private static final int NUMBER_LENGTH = 20;
    private static final int ADDRESS_LENGTH = 254;

    static FieldShape text(int longest) {
        return new FieldShape(FieldType.TEXT, longest, List.of(), "");
    }

    static FieldShape longText(int longest) {
        return new FieldShape(FieldType.LONG_TEXT, longest, List.of(), "");
    }

    static FieldShape email() {
        return new FieldShape(FieldType.EMAIL, ADDRESS_LENGTH, List.of(), "");
    }

    static FieldShape plain(FieldType type) {
        return new FieldShape(type, NUMBER_LENGTH, List.of(), "");
    }

    static FieldShape yesNo() {
        return new FieldShape(FieldType.YES_NO, NUMBER_LENGTH, List.of("YES", "NO"), "");
    }

    static FieldShape choice(Class<? extends Enum<?>> values) {
        return new FieldShape(
                FieldType.CHOICE,
                NUMBER_LENGTH * 2,
                Arrays.stream(values.getEnumConstants()).map(Enum::name).toList(),
                values.getSimpleName());
    }
}
