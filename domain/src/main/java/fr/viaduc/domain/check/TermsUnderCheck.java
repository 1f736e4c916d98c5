package fr.viaduc.domain.check;

import fr.viaduc.domain.application.FlatRate;
import fr.viaduc.domain.legal.CostOption;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What the agreement in force says about money: the check keeps its own copy, so that its calculation can be done again at
 * any time.
 */
@Embeddable
public class TermsUnderCheck {

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Column(name = "agreed_cost")
    private Money eligibleCost;

    @Column(name = "agreed_esf")
    private Money esfAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_option")
    private CostOption costOption;

    @Column(name = "flat_rate")
    private Rate rate;

    protected TermsUnderCheck() {}

    /**
     * @param agreementId the agreement in force
     * @param eligibleCost its total eligible cost
     * @param esfAmount its ESF amount
     * @param flatRate its cost option with the rate that it fixed
     */
    public TermsUnderCheck(UUID agreementId, Money eligibleCost, Money esfAmount, FlatRate flatRate) {
        this.agreementId = agreementId;
        this.eligibleCost = eligibleCost;
        this.esfAmount = esfAmount;
        this.costOption = flatRate.option();
        this.rate = flatRate.rate();
    }

    public UUID agreementId() {
        return agreementId;
    }

    /** Total eligible cost (coût total éligible conventionné). */
    public Money eligibleCost() {
        return eligibleCost;
    }

    /** ESF amount (montant FSE conventionné). */
    public Money esfAmount() {
        return esfAmount;
    }

    /** The cost option with its rate. */
    public FlatRate flatRate() {
        return new FlatRate(costOption, rate);
    }
}
