package fr.viaduc.domain.check;

import fr.viaduc.domain.check.AmountDue.TraceLine;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * Calculation of the amount due on an operation, in the order of the trade: rejections, extrapolation, flat rates,
 * procurement corrections ({@link RetainedCost}), cap at the agreed cost, amount due, publicity correction, earlier
 * payments.
 *
 * <p>The rate is the exact fraction of the agreement and every computed amount is cut to the cent. Nothing else may reduce
 * what is due (Reg. (EU) 2021/1060 art. 74(1)). Whatever comes in, the amount due lies between zero and the agreed grant.
 */
public final class AmountDueCalculator {

    private final AgreedAmounts agreed;
    private final RetainedCost retained;
    private final PublicityCorrection correction;
    private final Money paid;
    private final List<TraceLine> trace = new ArrayList<>();

    private AmountDueCalculator(
            AgreedAmounts agreed, RetainedCost retained, PublicityCorrection correction, Money paid) {
        this.agreed = agreed;
        this.retained = retained;
        this.correction = correction;
        this.paid = paid;
        if (paid.isNegative()) {
            throw new IllegalArgumentException("Earlier payments less recoveries are not negative: " + paid);
        }
    }

    /**
     * After the check of an interim report: the agreed rate of what is retained, at most the agreed grant. The other
     * resources are looked at with the final report only.
     *
     * @param cap share of the grant that advance and interim payments may reach; the whole when there is no cap
     * @param paid earlier payments, less recoveries
     */
    public static AmountDue interim(
            AgreedAmounts agreed, RetainedCost retained, PublicityCorrection correction, Rate cap, Money paid) {
        var calculation = new AmountDueCalculator(agreed, retained, correction, paid);
        Money base = calculation.cappedCost();
        Money share = calculation.rateShare(base);
        Money ceiling = calculation.step(DueStep.INTERIM_CEILING, agreed.esf().times(cap));
        return calculation.settle(share.min(agreed.esf()).min(ceiling), false);
    }

    /**
     * After the check of the final report: the least of the agreed grant, the agreed rate of what is retained, and what
     * the other resources leave; public support never pays for what was given in kind (art. 67(1)(a)).
     *
     * @param inKind what is retained of the in-kind costs (N)
     * @param coFunding all resources, of which the grant and the carrier's own money are left out
     * @param paid earlier payments, less recoveries
     */
    public static AmountDue balance(
            AgreedAmounts agreed,
            RetainedCost retained,
            Money inKind,
            List<CoFunding> coFunding,
            PublicityCorrection correction,
            Money paid) {
        var calculation = new AmountDueCalculator(agreed, retained, correction, paid);
        Money base = calculation.cappedCost();
        Money share = calculation.rateShare(base);
        Money others = calculation.step(
                DueStep.OTHER_RESOURCES,
                Money.sum(coFunding.stream().filter(CoFunding::isOtherResource).map(CoFunding::counted)));
        Money left = calculation.step(DueStep.COST_LESS_RESOURCES, base.minus(others));
        Money otherPublic = Money.sum(
                coFunding.stream().filter(CoFunding::isOtherPublicSupport).map(CoFunding::counted));
        Money ceiling =
                calculation.step(DueStep.IN_KIND_CEILING, base.minus(inKind).minus(otherPublic));
        return calculation.settle(agreed.esf().min(share).min(left).min(ceiling), true);
    }

    private Money cappedCost() {
        step(DueStep.DECLARED, retained.declared());
        step(DueStep.LINE_REJECTIONS, retained.rejected());
        step(DueStep.EXTRAPOLATED_REJECTIONS, retained.extrapolated());
        step(DueStep.FLAT_RATE, retained.flatRate());
        step(DueStep.PROCUREMENT_CORRECTIONS, retained.corrected());
        step(DueStep.RETAINED, retained.total());
        step(DueStep.AGREED_COST, agreed.totalCost());
        return step(DueStep.CAPPED_COST, retained.total().min(agreed.totalCost()));
    }

    private Money rateShare(Money base) {
        step(DueStep.AGREED_ESF, agreed.esf());
        return step(DueStep.RATE_SHARE, base.times(agreed.rate()));
    }

    private AmountDue settle(Money least, boolean last) {
        Money before = step(DueStep.DUE_BEFORE_CORRECTION, least.max(Money.ZERO));
        Money taken = step(DueStep.PUBLICITY_CORRECTION, before.times(correction.rate()));
        Money due = step(DueStep.DUE, before.minus(taken));
        step(DueStep.ALREADY_PAID, paid);
        step(DueStep.BALANCE, due.minus(paid));
        return new AmountDue(due, paid, last, trace);
    }

    private Money step(DueStep step, Money amount) {
        trace.add(new TraceLine(step, amount));
        return amount;
    }
}
