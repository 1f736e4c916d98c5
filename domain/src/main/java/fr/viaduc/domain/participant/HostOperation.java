package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.DateRange;
import java.util.Objects;
import java.util.UUID;

/**
 * What the rules on participants need to know of the operation that takes them in.
 *
 * @param id the operation
 * @param number its number, as written in exchange files
 * @param bodyId its intermediate body
 * @param organisationId its carrier
 * @param realisation the period in which it is carried out, by the agreement in force
 * @param since2021 whether it belongs to the 2021-2027 period
 */
public record HostOperation(
        UUID id, String number, UUID bodyId, UUID organisationId, DateRange realisation, boolean since2021) {

    public HostOperation {
        Objects.requireNonNull(id, "Participants belong to an operation.");
        Objects.requireNonNull(realisation, "An operation has a period of realisation.");
    }

    /**
     * Whether the operation lasts long enough to have participants: an operation of one day or less has none
     * (grand-est.dreets.gouv.fr, 13 January 2025).
     */
    public boolean hasParticipants() {
        return realisation.lengthInDays() > 1;
    }
}
