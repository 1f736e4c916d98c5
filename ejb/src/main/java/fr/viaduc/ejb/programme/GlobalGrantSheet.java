package fr.viaduc.ejb.programme;

import fr.viaduc.domain.programme.PreparationStatus;
import java.io.Serializable;
import java.util.UUID;

/** A global grant as a page shows it. */
public record GlobalGrantSheet(UUID id, int version, String number, UUID programmeId, PreparationStatus status)
        implements Serializable {}
