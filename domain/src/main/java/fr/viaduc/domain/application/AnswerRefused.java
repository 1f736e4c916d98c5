package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.Optional;
import java.util.OptionalInt;

/** A refusal of what was typed in one field, which the page shows beside that field. */
public class AnswerRefused extends RuleViolation {

    private final SectionField field;
    private final int rowIndex;

    /** @param rowIndex rank of the row as typed, from 0; negative for a field asked once */
    AnswerRefused(String code, SectionField field, int rowIndex, Object detail) {
        super(code, field, detail);
        this.field = field;
        this.rowIndex = rowIndex;
    }

    /** The field. */
    public SectionField field() {
        return field;
    }

    /** The list of the field; empty for a field asked once. */
    public Optional<RowKind> rowKind() {
        return field.rowKind();
    }

    /** Rank of the row as typed, from 0; empty for a field asked once. */
    public OptionalInt rowIndex() {
        return rowIndex < 0 ? OptionalInt.empty() : OptionalInt.of(rowIndex);
    }
}
