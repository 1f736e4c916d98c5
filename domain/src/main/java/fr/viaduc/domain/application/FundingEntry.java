package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;
import java.util.Objects;

/**
 * What somebody writes into a line of resources.
 *
 * @param kind who pays
 * @param funder name of the funder
 * @param year calendar year of the expenditure that it pays for
 * @param amount what is meant for the operation
 * @param status how sure it is
 * @param evidence the letter, decision or agreement that proves it; empty when there is none yet
 */
public record FundingEntry(
        FundingSourceKind kind, String funder, int year, Money amount, FundingSourceStatus status, String evidence) {

    /**
     * @throws RuleViolation {@code plan.funder.missing}, {@code plan.line.year.invalid} or {@code plan.amount.negative}
     */
    public FundingEntry {
        Objects.requireNonNull(kind, "A resource has a kind.");
        Objects.requireNonNull(amount, "A resource has an amount.");
        Objects.requireNonNull(status, "A resource has a status.");
        funder = PlanText.required(funder, "plan.funder.missing");
        evidence = PlanText.optional(evidence);
        PlanText.requireYear(year);
        if (amount.isNegative()) {
            throw new RuleViolation("plan.amount.negative", amount);
        }
    }
}
