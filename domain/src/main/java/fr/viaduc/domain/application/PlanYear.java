package fr.viaduc.domain.application;

import fr.viaduc.domain.shared.Money;

/**
 * One calendar year of a financing plan.
 *
 * @param year the year
 * @param costs eligible costs, with what the cost option adds
 * @param resources all resources, the grant included
 * @param esf the grant
 */
public record PlanYear(int year, Money costs, Money resources, Money esf) {

    /** Resources less costs: zero when the year is balanced. */
    public Money balance() {
        return resources.minus(costs);
    }
}
