package fr.viaduc.ejb.agreement;

import fr.viaduc.domain.agreement.AmendmentKind;
import fr.viaduc.domain.agreement.AmendmentStatus;
import fr.viaduc.ejb.appraisal.PlanSheet;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An amendment as pages show it.
 *
 * @param changes what changes besides the plan: field, before, after
 * @param plan old and new amounts; null when they stay
 * @param signing the collection of signatures; null before it was issued
 * @param textId the document that is signed or was signed; null before
 */
public record AmendmentSheet(
        UUID id,
        int version,
        UUID agreementId,
        UUID operationId,
        String label,
        String title,
        int number,
        AmendmentKind kind,
        AmendmentStatus status,
        String justification,
        Instant requestedAt,
        String requestedBy,
        String appraiserName,
        String finding,
        String validatorName,
        List<ChangedField> changes,
        PlanSheet plan,
        AgreementSheet.Signing signing,
        Instant notifiedAt,
        UUID textId)
        implements Serializable {

    /** A field, as it was and as it becomes. */
    public record ChangedField(String field, Object before, Object after) implements Serializable {}
}
