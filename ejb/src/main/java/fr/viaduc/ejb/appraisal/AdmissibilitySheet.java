package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.application.FundingApplicationStatus;
import fr.viaduc.domain.appraisal.AdmissibilityFact;
import fr.viaduc.domain.appraisal.AdmissibilityItem;
import fr.viaduc.domain.appraisal.AdmissibilityOutcome;
import fr.viaduc.domain.appraisal.AdmissibilityStatus;
import fr.viaduc.domain.appraisal.ItemAnswer;
import fr.viaduc.ejb.application.RequestSheet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A review of admissibility as the staff of the body works on it.
 *
 * @param declared whether the person who asks has declared that she has no conflict of interest
 * @param status where the review stands; null until it is begun
 * @param version the version of the review, to be given back with each act
 * @param items what is verified, in its order
 * @param author whether the person who asks had a hand in the review, and may not validate it
 * @param internal whether the body is its own carrier
 * @param unit the unit that carries the operation; null when it is not named
 * @param units the units among which one is named
 * @param request the grouped request; null when none was sent
 * @param completionDays the days that a request gives
 */
public record AdmissibilitySheet(
        UUID operationId,
        String operationNumber,
        String title,
        String carrierName,
        boolean declared,
        FundingApplicationStatus applicationStatus,
        AdmissibilityStatus status,
        int version,
        List<Item> items,
        boolean author,
        AdmissibilityOutcome proposedOutcome,
        String proposedByName,
        String reasons,
        Instant validatedAt,
        String validatorName,
        boolean internal,
        UUID unit,
        List<Unit> units,
        RequestSheet request,
        int completionDays) {

    /** One item with what was answered and what the portal found by itself. */
    public record Item(AdmissibilityItem item, ItemAnswer answer, String comment, AdmissibilityFact fact) {}

    /** A unit of the body. */
    public record Unit(UUID id, String name) {}
}
