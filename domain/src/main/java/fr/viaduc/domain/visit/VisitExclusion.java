package fr.viaduc.domain.visit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a final visit report leaves out of every later check, with what the finding quotes.
 *
 * @param visitId the visit
 * @param visitLabel its name in findings, such as « VSP 1 »
 * @param measureId the measure of kind B
 * @param scope category, line and period left out
 * @param reason why, as notified to the carrier
 * @param notifiedOn day on which the rejection was notified with the final report
 */
public record VisitExclusion(
        UUID visitId, String visitLabel, UUID measureId, ExclusionScope scope, String reason, LocalDate notifiedOn) {}
