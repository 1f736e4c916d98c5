package fr.viaduc.domain.agreement;

import fr.viaduc.domain.application.FinancingPlan;
import fr.viaduc.domain.application.FundingEntry;
import fr.viaduc.domain.application.FundingSource;
import fr.viaduc.domain.application.FundingSourceKind;
import fr.viaduc.domain.application.FundingSourceStatus;
import fr.viaduc.domain.shared.Money;
import java.util.List;

/** The plan of an agreement, made of the retained plan and of the amount that the committee granted. */
public final class AgreedPlan {

    private AgreedPlan() {}

    /**
     * A copy of the retained plan in which the grant is the granted amount. What the committee took away is divided over
     * the years in the proportions of the grant, and the carrier makes up for it with its own money; the carrier agrees to
     * it by signing.
     *
     * @param carrierName the funder of the own money that is added
     */
    public static FinancingPlan of(FinancingPlan retained, Money granted, String carrierName) {
        FinancingPlan plan = retained.copy();
        if (granted.equals(plan.esfAmount())) {
            return plan;
        }
        List<FundingSource> grants = plan.sources().stream()
                .filter(source -> source.kind() == FundingSourceKind.ESF)
                .toList();
        List<Money> parts =
                granted.allocate(grants.stream().map(FundingSource::amount).toList());
        for (int i = 0; i < grants.size(); i++) {
            FundingSource grant = grants.get(i);
            Money missing = grant.amount().minus(parts.get(i));
            plan.changeSource(grant.id(), withAmount(grant, parts.get(i)));
            if (missing.isPositive()) {
                addOwnMoney(plan, carrierName, grant.year(), missing);
            }
        }
        return plan;
    }

    private static FundingEntry withAmount(FundingSource source, Money amount) {
        FundingEntry entry = source.entry();
        return new FundingEntry(entry.kind(), entry.funder(), entry.year(), amount, entry.status(), entry.evidence());
    }

    private static void addOwnMoney(FinancingPlan plan, String carrierName, int year, Money amount) {
        plan.sources().stream()
                .filter(source -> source.kind() == FundingSourceKind.OWN && source.year() == year)
                .findFirst()
                .ifPresentOrElse(
                        own -> plan.changeSource(
                                own.id(), withAmount(own, own.amount().plus(amount))),
                        () -> plan.addSource(new FundingEntry(
                                FundingSourceKind.OWN, carrierName, year, amount, FundingSourceStatus.PROBABLE, "")));
    }
}
