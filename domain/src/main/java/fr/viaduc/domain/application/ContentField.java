package fr.viaduc.domain.application;

import java.util.Optional;
import java.util.stream.Stream;

/** Something that a sealed version of an application says: an answer, an item of the carrier's sheet, a plan figure. */
public sealed interface ContentField permits SectionField, PlanField, SheetField {

    /** Name of the constant. */
    String name();

    /** What it holds. */
    FieldType type();

    /** Simple name of the enum whose value it holds; empty for other types. */
    String choiceType();

    /** The name under which it stands in sealed copies, such as {@code SectionField.TITLE}. */
    default String code() {
        return getClass().getSimpleName() + "." + name();
    }

    /** The field of a sealed copy; empty when the catalogue has lost it since. */
    static Optional<ContentField> ofCode(String code) {
        return Stream.<ContentField[]>of(SectionField.values(), PlanField.values(), SheetField.values())
                .flatMap(Stream::of)
                .filter(field -> field.code().equals(code))
                .findAny();
    }
}
