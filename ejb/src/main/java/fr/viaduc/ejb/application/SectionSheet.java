package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.RowKind;
import fr.viaduc.domain.application.Section;
import fr.viaduc.domain.application.SectionField;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One section as the carrier fills it in.
 *
 * @param operationTitle the title of the project
 * @param version the version of the section, to be given back when it is saved
 * @param open whether the carrier may write in it now
 * @param answers as pages show them: communes with their name, other values in the form in which they are kept
 * @param rows the rows of each list, in their order
 * @param requested what a manager expects in it; empty when nothing is asked
 * @param savedAt when it was last saved; null if never
 */
public record SectionSheet(
        UUID operationId,
        String operationTitle,
        Section section,
        int version,
        boolean open,
        Map<SectionField, String> answers,
        Map<RowKind, List<Row>> rows,
        List<String> requested,
        Instant savedAt,
        String savedBy) {

    /** One row of a list. */
    public record Row(UUID id, Map<SectionField, String> answers) {}
}
