package fr.viaduc.domain.agreement;

import fr.viaduc.domain.application.FinancingPlan;
import java.util.Objects;

/**
 * What one version of an agreement says of money, time and people.
 *
 * @param plan the agreed plan, which nobody changes any more
 * @param periods realisation, payment, validity
 * @param contact whom the body calls
 * @param payee where the grant is paid
 */
public record AgreementContent(FinancingPlan plan, AgreementPeriods periods, Contact contact, Payee payee) {

    public AgreementContent {
        Objects.requireNonNull(plan, "An agreement has a plan.");
        Objects.requireNonNull(periods, "An agreement has periods.");
        Objects.requireNonNull(contact, "An agreement has a contact.");
        Objects.requireNonNull(payee, "An agreement has a payee.");
    }

    /** The same content with other periods. */
    public AgreementContent with(AgreementPeriods newPeriods) {
        return new AgreementContent(plan, newPeriods, contact, payee);
    }

    /** The same content with another contact. */
    public AgreementContent with(Contact newContact) {
        return new AgreementContent(plan, periods, newContact, payee);
    }

    /** The same content with another plan. */
    public AgreementContent with(FinancingPlan newPlan) {
        return new AgreementContent(newPlan, periods, contact, payee);
    }
}
