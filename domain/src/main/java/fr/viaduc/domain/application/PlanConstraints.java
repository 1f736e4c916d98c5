package fr.viaduc.domain.application;

import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.DateRange;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.util.Set;

/**
 * What a financing plan is measured against.
 *
 * @param law the figures of the programming period of the operation
 * @param period when the operation is carried out
 * @param allowedOptions the cost options of the call
 * @param maxRate the highest co-financing rate of the call
 * @param minimumEsf the smallest grant of the call
 * @param minimumTotalCost the smallest total cost of the call
 * @param allocation all that the call has to give
 * @param stateAid whether the grant is State aid, which frees from the duty to simplify costs (art. 53(2))
 */
public record PlanConstraints(
        ApplicableLaw law,
        DateRange period,
        Set<CostOption> allowedOptions,
        Rate maxRate,
        Money minimumEsf,
        Money minimumTotalCost,
        Money allocation,
        boolean stateAid) {

    /** The constraints that a call sets to an operation of the given period. */
    public static PlanConstraints of(CallForProjects call, ApplicableLaw law, DateRange period, boolean stateAid) {
        return new PlanConstraints(
                law,
                period,
                call.costOptions(),
                call.maxRate(),
                call.minimumEsf(),
                call.minimumTotalCost(),
                call.allocation(),
                stateAid);
    }
}
