package fr.viaduc.domain.agreement;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Iban;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.util.UUID;

/**
 * What binds both sides on a day: the version of the agreement in force, for the reports, visits, checks and payments of
 * that day.
 *
 * @param agreementId the agreement
 * @param operationId the file
 * @param number number of the agreement
 * @param version number of the version
 * @param plan the agreed plan
 * @param periods realisation, payment, validity
 * @param payee where the grant is paid
 * @param contact whom the body calls
 * @param clauses reports, extrapolation, special conditions, advance
 */
public record AgreementInForce(
        UUID agreementId,
        UUID operationId,
        String number,
        int version,
        FinancingPlan plan,
        AgreementPeriods periods,
        Payee payee,
        Contact contact,
        AgreementClauses clauses) {

    /** What a version says, with the clauses of its agreement. */
    public static AgreementInForce of(AgreementVersion version) {
        GrantAgreement agreement = version.agreement();
        return new AgreementInForce(
                agreement.id(),
                agreement.operationId(),
                agreement.number(),
                version.number(),
                version.plan(),
                version.periods(),
                version.payee(),
                version.contact(),
                agreement.clauses());
    }

    /** Coût total éligible conventionné (C). */
    public Money totalEligibleCost() {
        return plan.totalEligibleCost();
    }

    /** Montant FSE+ conventionné (F). */
    public Money esfAmount() {
        return plan.esfAmount();
    }

    /** The exact share F / C. */
    public Rate coFinancingRate() {
        return plan.coFinancingRate();
    }

    /** How costs are established. */
    public CostOption costOption() {
        return plan.costOption();
    }

    /** The cost option with the rate that the agreement fixed. */
    public FlatRate flatRate() {
        return plan.flatRate();
    }

    /** The account to which the grant is paid. */
    public Iban iban() {
        return payee.iban();
    }
}
