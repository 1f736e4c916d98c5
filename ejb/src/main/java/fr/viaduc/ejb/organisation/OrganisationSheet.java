package fr.viaduc.ejb.organisation;

import fr.viaduc.domain.organisation.SheetItem;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An organisation as a page shows it.
 *
 * @param siret in groups of digits
 * @param commune the commune of the seat with its code; empty until it is known
 * @param missing what the sheet still lacks before an application may be deposited
 * @param text all that its people typed
 */
public record OrganisationSheet(
        UUID id,
        int version,
        String siret,
        String commune,
        Set<SheetItem> missing,
        Instant updatedAt,
        OrganisationForm text) {}
