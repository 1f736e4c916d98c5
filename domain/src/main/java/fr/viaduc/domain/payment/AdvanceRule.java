package fr.viaduc.domain.payment;

import fr.viaduc.domain.legal.ApplicableLaw;
import fr.viaduc.domain.organisation.LegalForm;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.RuleViolation;

/**
 * Avance: 30 % of the grant, once the start is attested, for every carrier but local authorities, OPCO and operators of the
 * State (fse.gouv.fr, model agreement 2021-2027).
 */
public final class AdvanceRule {

    private AdvanceRule() {}

    /**
     * The advance, cut to the cent.
     *
     * @param form legal form of the carrier
     * @param esfAmount the grant of the agreement
     * @throws RuleViolation {@code payment.advance.excluded} when carriers of this form get none
     */
    public static Money amount(LegalForm form, Money esfAmount, ApplicableLaw law) {
        if (!form.mayReceiveAdvance()) {
            throw new RuleViolation("payment.advance.excluded", form);
        }
        return esfAmount.times(law.rate("advance.rate"));
    }
}
