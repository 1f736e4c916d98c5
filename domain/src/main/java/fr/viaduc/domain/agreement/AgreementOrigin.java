package fr.viaduc.domain.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The decision from which an agreement is made.
 *
 * @param bodyId the intermediate body
 * @param operationId the file
 * @param organisationId the carrier
 * @param number the nine digits of the file, which are those of the agreement
 * @param appraisalId the appraisal whose conditions it takes over
 * @param agendaItemId the item of the agenda on which it was decided
 * @param decidedOn the day of the decision
 */
public record AgreementOrigin(
        UUID bodyId,
        UUID operationId,
        UUID organisationId,
        String number,
        UUID appraisalId,
        UUID agendaItemId,
        LocalDate decidedOn) {

    public AgreementOrigin {
        Objects.requireNonNull(bodyId, "An agreement belongs to a body.");
        Objects.requireNonNull(operationId, "An agreement belongs to a file.");
        Objects.requireNonNull(organisationId, "An agreement has a carrier.");
        Objects.requireNonNull(number, "An agreement has a number.");
        Objects.requireNonNull(agendaItemId, "An agreement rests on a decision.");
    }
}
