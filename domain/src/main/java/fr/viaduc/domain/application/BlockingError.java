package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.RuleViolation;
import java.util.UUID;

/**
 * Something that keeps an application from being deposited.
 *
 * @param section where it is to be mended
 * @param field the field; null when it is no single field
 * @param rowId the row of the field; null for a field asked once
 * @param rowTitle the row as people recognise it; empty for a field asked once
 * @param violation the rule, whose French sentence says what to do
 */
public record BlockingError(Section section, SectionField field, UUID rowId, String rowTitle, RuleViolation violation) {

    static BlockingError in(Section section, String code, Object... arguments) {
        return new BlockingError(section, null, null, "", new RuleViolation(code, arguments));
    }

    static BlockingError at(SectionField field, String code, Object... arguments) {
        return new BlockingError(field.section(), field, null, "", new RuleViolation(code, arguments));
    }
}
