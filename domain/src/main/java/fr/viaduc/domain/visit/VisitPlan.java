package fr.viaduc.domain.visit;

import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

/**
 * A visit as it is planned.
 *
 * @param bodyId the intermediate body
 * @param organisationId the carrier
 * @param operationId the operation
 * @param operationNumber its number
 * @param agreementId the agreement in the version in force
 * @param realisation the period in which the operation is carried out
 * @param number rank of the visit in the operation, from 1
 * @param day planned day
 * @param time planned hour; null when none is set
 * @param sites where to go
 * @param announced whether the carrier is told beforehand
 * @param motive why this operation, by the risk assessment (CPR art. 74(2))
 * @param companions the other controllers; empty when there is none
 */
public record VisitPlan(
        UUID bodyId,
        UUID organisationId,
        UUID operationId,
        String operationNumber,
        UUID agreementId,
        DateRange realisation,
        int number,
        LocalDate day,
        LocalTime time,
        String sites,
        boolean announced,
        String motive,
        String companions) {

    /** @throws RuleViolation {@code visit.text.missing}, {@code visit.day.missing} or {@code visit.day.outside} */
    public VisitPlan {
        Objects.requireNonNull(operationId, "A visit is made to an operation.");
        sites = VisitText.required(sites, "visit.sites");
        motive = VisitText.required(motive, "visit.motive");
        companions = VisitText.optional(companions, "visit.companions");
        if (day == null) {
            throw new RuleViolation("visit.day.missing");
        }
        if (!realisation.contains(day)) {
            throw new RuleViolation("visit.day.outside", day, realisation.start(), realisation.end());
        }
    }
}
