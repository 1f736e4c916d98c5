package fr.viaduc.domain.selection;

import java.util.Objects;
import java.util.UUID;

/**
 * The file that a case is about, as the committee calls it.
 *
 * @param bodyId the intermediate body whose committee decides
 * @param operationId the file
 * @param operationNumber its nine digits
 * @param title title of the project
 * @param carrierId the carrier organisation
 * @param carrierName its name
 * @param carryingUnitId the unit of the body that carries an internal operation; null when the carrier is outside
 */
public record ProposedFile(
        UUID bodyId,
        UUID operationId,
        String operationNumber,
        String title,
        UUID carrierId,
        String carrierName,
        UUID carryingUnitId) {

    public ProposedFile {
        Objects.requireNonNull(bodyId, "A case belongs to a body.");
        Objects.requireNonNull(operationId, "A case is about a file.");
        Objects.requireNonNull(operationNumber, "A file before the committee has a number.");
        Objects.requireNonNull(carrierId, "A file has a carrier.");
    }
}
