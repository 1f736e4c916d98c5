package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** A programme tree as a page shows it. */
public record ProgrammeSheet(
        UUID id,
        int version,
        String code,
        String title,
        String period,
        PreparationStatus status,
        List<Objective> objectives)
        implements Serializable {

    /** One specific objective under its priority. */
    public record Objective(
            UUID id, String priorityCode, String priorityTitle, String code, String title, List<String> schemes)
            implements Serializable {}
}
