package fr.viaduc.web.payment;

import fr.viaduc.ejb.payment.CarrierMoney;
import fr.viaduc.ejb.payment.CarrierMoneyQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Clocks, payments and recoveries as a carrier sees them. */
@Named
@RequestScoped
public class ListMoney {

    @Inject
    private CarrierMoneyQueries queries;

    private CarrierMoney money;

    /** Reads them. */
    public void load() {
        money = queries.all();
    }

    public CarrierMoney getMoney() {
        return money;
    }
}
