package fr.viaduc.web.payment;

import fr.viaduc.ejb.payment.CarrierMoney;
import fr.viaduc.ejb.payment.CarrierMoneyQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Clocks, payments and recoveries as a carrier sees them: all of them, or those of one file. */
@Named
@RequestScoped
public class ListMoney {

    @Inject
    private CarrierMoneyQueries queries;

    private UUID operation;
    private CarrierMoney money;

    /** Reads them. */
    public void load() {
        money = operation == null ? queries.all() : queries.ofOperation(operation);
    }

    /** The file whose money is shown; null for the money of all files. */
    public UUID getOperation() {
        return operation;
    }

    public void setOperation(UUID operation) {
        this.operation = operation;
    }

    public CarrierMoney getMoney() {
        return money;
    }
}
