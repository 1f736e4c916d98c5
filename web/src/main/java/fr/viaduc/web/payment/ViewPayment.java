package fr.viaduc.web.payment;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.PaymentStatus;
import fr.viaduc.ejb.payment.DisbursingPayments;
import fr.viaduc.ejb.payment.OrderingPayments;
import fr.viaduc.ejb.payment.PaymentQueries;
import fr.viaduc.ejb.payment.PaymentSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A payment, with the act that its status and the person's role allow. */
@Named
@ViewScoped
public class ViewPayment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentQueries queries;

    @Inject
    private OrderingPayments ordering;

    @Inject
    private DisbursingPayments disbursing;

    @Inject
    private Acting acting;

    private UUID id;
    private PaymentSheet payment;
    private String mandate;
    private LocalDate valueDate;
    private String bankReference;
    private String reason;

    /** Opens the payment. */
    public void load() {
        payment = queries.sheet(id);
    }

    /** Liquidates. */
    public String liquidate() {
        return done(() -> ordering.liquidate(id, payment.version()));
    }

    /** Validates the liquidation. */
    public String validate() {
        return done(() -> ordering.validate(id, payment.version()));
    }

    /** Signs the order. */
    public String order() {
        return done(() -> ordering.order(id, payment.version(), mandate));
    }

    /** Records that the bank has paid. */
    public String confirm() {
        return done(() -> disbursing.confirm(id, payment.version(), valueDate, bankReference));
    }

    /** Records that the bank has sent the money back. */
    public String bounce() {
        return done(() -> disbursing.bounce(id, payment.version(), reason));
    }

    /** Sends back to the liquidation. */
    public String sendBack() {
        return done(() -> ordering.sendBack(id, payment.version(), reason));
    }

    /** Takes up again with another account. */
    public String retry() {
        return done(() -> ordering.retry(id, payment.version()));
    }

    private String done(Runnable act) {
        return acting.attempt(act).saying("payment.done", payment.number()).reopen();
    }

    public boolean isLiquidating() {
        return turn(PaymentStatus.TO_LIQUIDATE, Role.PAYMENT_OFFICER);
    }

    public boolean isValidating() {
        return turn(PaymentStatus.LIQUIDATED, Role.VALIDATOR);
    }

    public boolean isOrdering() {
        return turn(PaymentStatus.VALIDATED, Role.SIGNATORY);
    }

    public boolean isDisbursing() {
        return turn(PaymentStatus.ORDERED, Role.ACCOUNTANT);
    }

    public boolean isRetrying() {
        return turn(PaymentStatus.BOUNCED, Role.PAYMENT_OFFICER);
    }

    /** Whether any act is open to the person. */
    public boolean isActing() {
        return isLiquidating() || isValidating() || isOrdering() || isDisbursing() || isRetrying();
    }

    private boolean turn(PaymentStatus status, Role role) {
        return payment.status() == status
                && FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role.name());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PaymentSheet getPayment() {
        return payment;
    }

    public String getMandate() {
        return mandate;
    }

    public void setMandate(String mandate) {
        this.mandate = mandate;
    }

    public LocalDate getValueDate() {
        return valueDate;
    }

    public void setValueDate(LocalDate valueDate) {
        this.valueDate = valueDate;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
