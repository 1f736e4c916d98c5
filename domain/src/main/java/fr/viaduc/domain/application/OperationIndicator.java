package fr.viaduc.domain.application;

import java.util.UUID;

/**
 * What the operation promises to reach (indicateur de l’opération).
 *
 * @param id stable through all versions of the application
 * @param target the number promised, with up to two decimals and a point
 * @param collection how it is counted; may be empty
 */
public record OperationIndicator(UUID id, String name, String unit, String target, String collection) {

    static OperationIndicator of(FundingApplication application, SectionRow row) {
        return new OperationIndicator(
                row.id(),
                application.answer(row, SectionField.INDICATOR_NAME),
                application.answer(row, SectionField.INDICATOR_UNIT),
                application.answer(row, SectionField.INDICATOR_TARGET),
                application.answer(row, SectionField.INDICATOR_COLLECTION));
    }
}
