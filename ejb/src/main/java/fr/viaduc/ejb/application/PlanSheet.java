package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.CostCategory;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.application.FundingSourceStatus;
import fr.viaduc.domain.application.PlanYear;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Quantity;
import fr.viaduc.domain.shared.Rate;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The financing plan as the carrier writes it.
 *
 * @param version the version of the plan, to be given back with each change
 * @param open whether the carrier may write in it now
 * @param offered the cost options of the call
 * @param maxRate the highest co-financing rate of the call
 * @param largestEsf the largest grant that this rate allows for this total cost
 * @param balance resources less costs
 * @param possibleYears the years that a line may name
 * @param requested what a manager expects in it; empty when nothing is asked
 * @param violations what its rules refuse
 */
public record PlanSheet(
        UUID operationId,
        String operationTitle,
        int version,
        boolean open,
        CostOption option,
        Set<CostOption> offered,
        Rate rate,
        Money flatRateAmount,
        Money totalCost,
        Money esf,
        Rate coFinancingRate,
        Rate maxRate,
        Money largestEsf,
        Money balance,
        List<PlanYear> years,
        List<Integer> possibleYears,
        List<Expenditure> expenditures,
        List<Source> sources,
        List<String> requested,
        List<RuleViolation> violations) {

    /** One cost. */
    public record Expenditure(
            UUID id,
            CostCategory category,
            String label,
            int year,
            Money base,
            Rate share,
            Quantity quantity,
            Money unitPrice,
            Money amount,
            String basis) {}

    /** One resource. */
    public record Source(
            UUID id,
            FundingSourceKind kind,
            String funder,
            int year,
            Money amount,
            FundingSourceStatus status,
            String evidence) {}
}
