package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.shared.Money;
import java.io.Serializable;
import java.util.UUID;

/**
 * A global grant as a page shows it.
 *
 * @param esfTotal the ESF credits of all its lines, EUR
 */
public record GlobalGrantSheet(
        UUID id,
        int version,
        String number,
        String title,
        UUID programmeId,
        String programmeCode,
        int firstYear,
        int lastYear,
        Money esfTotal,
        PreparationStatus status)
        implements Serializable {}
