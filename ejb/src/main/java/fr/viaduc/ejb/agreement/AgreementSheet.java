package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AgreementStatus;
import fr.viaduc.domain.agreement.AmendmentKind;
import fr.viaduc.domain.agreement.AmendmentStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.appraisal.PlanSheet;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agreement as pages show it.
 *
 * @param textId the document that is signed or was signed; null before the validation
 * @param pendingAmendment whether an amendment is on its way
 */
public record AgreementSheet(
        UUID id,
        int version,
        UUID operationId,
        String number,
        String title,
        String carrierName,
        AgreementStatus status,
        LocalDate decidedOn,
        String authorName,
        boolean submitted,
        Instant ibanVerifiedAt,
        String ibanVerifiedBy,
        String validatorName,
        Version current,
        int numberOfReports,
        boolean extrapolation,
        String specialConditions,
        Money advance,
        Signing signing,
        Instant notifiedAt,
        LocalDate startedOn,
        String startAttestedBy,
        LocalDate endedOn,
        UUID textId,
        List<Version> versions,
        List<Change> amendments,
        boolean pendingAmendment)
        implements Serializable {

    /** One version of the text. */
    public record Version(
            int number,
            LocalDate inForceFrom,
            LocalDate realisationStart,
            LocalDate realisationEnd,
            LocalDate paymentEnd,
            LocalDate validityEnd,
            String contactName,
            String contactEmail,
            String contactPhone,
            String holder,
            String iban,
            PlanSheet plan)
            implements Serializable {}

    /** The collection of signatures; null dates are signatures awaited. */
    public record Signing(
            Instant dueAt,
            boolean over,
            String beneficiaryName,
            Instant beneficiarySignedAt,
            String bodyName,
            Instant bodySignedAt,
            int triesLeft)
            implements Serializable {}

    /** An amendment in the list of the agreement. */
    public record Change(UUID id, int number, AmendmentKind kind, AmendmentStatus status, Instant requestedAt)
            implements Serializable {}
}
