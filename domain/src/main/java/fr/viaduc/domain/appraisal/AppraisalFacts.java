package fr.viaduc.domain.appraisal;

import fr.viaduc.domain.application.PlanComparison;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the portal knows of a project when it is appraised.
 *
 * @param callReference reference of the call answered
 * @param window days on which operations of the call may be carried out
 * @param eligibility days on which expenditure is eligible in the programming period
 * @param period days on which the operation is to be carried out
 * @param depositedOn day of the first deposit
 * @param maxRate highest rate of the call
 * @param plans requested and retained plan
 * @param planRefusals number of rules that the retained plan breaks
 * @param participants people expected; zero when the operation has none
 * @param medianCostPerParticipant among the other applications to the call; empty when there is none
 * @param stateAid whether the application declares an aid scheme
 * @param publicBuyer whether the carrier is subject to public procurement law; empty when the sheet does not say
 * @param principles number of horizontal principles that the application takes up, out of four
 * @param plaqueThreshold total cost above which a plaque is put up (CPR art. 50(1)(c))
 * @param otherFiles number of other files of the same carrier that are alive
 */
public record AppraisalFacts(
        String callReference,
        DateRange window,
        DateRange eligibility,
        DateRange period,
        LocalDate depositedOn,
        Rate maxRate,
        PlanComparison plans,
        int planRefusals,
        int participants,
        Optional<Money> medianCostPerParticipant,
        boolean stateAid,
        Optional<Boolean> publicBuyer,
        int principles,
        Money plaqueThreshold,
        int otherFiles) {

    /** Total eligible cost of the retained plan per person expected; empty when the operation has no participants. */
    public Optional<Money> costPerParticipant() {
        return participants == 0
                ? Optional.empty()
                : Optional.of(plans.retained()
                        .totalEligibleCost()
                        .allocateEvenly(participants)
                        .get(participants - 1));
    }
}
