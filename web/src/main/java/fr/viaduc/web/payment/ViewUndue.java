package fr.viaduc.web.payment;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.domain.payment.UndueStatus;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.payment.DecidingUndueAmounts;
import fr.viaduc.ejb.payment.RecoveringUndueAmounts;
import fr.viaduc.ejb.payment.UndueQueries;
import fr.viaduc.ejb.payment.UndueSheet;
import fr.viaduc.web.faces.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An undue amount, with the acts that its status and the person's role allow. */
@Named
@ViewScoped
public class ViewUndue implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UndueQueries queries;

    @Inject
    private DecidingUndueAmounts deciding;

    @Inject
    private RecoveringUndueAmounts recovering;

    @Inject
    private Acting acting;

    private UUID id;
    private UndueSheet undue;
    private String words;
    private String decision;
    private String orderNumber;
    private LocalDate lastDay;
    private Money received;
    private LocalDate valueDate;
    private String bankReference;
    private String reason;

    /** Opens the undue amount. */
    public void load() {
        undue = queries.sheet(id);
    }

    /** Notifies the carrier. */
    public String openRebuttal() {
        return done(() -> deciding.openRebuttal(id, undue.version()));
    }

    /** Sends the carrier's observations. */
    public String respond() {
        return done(() -> deciding.answer(id, undue.version(), words));
    }

    /** Signs the decision. */
    public String decide() {
        return done(() -> deciding.decide(id, undue.version(), decision));
    }

    /** Issues the recovery order. */
    public String issueOrder() {
        return done(() -> deciding.issueOrder(id, undue.version(), orderNumber, lastDay));
    }

    /** Waives what is left. */
    public String waive() {
        return done(() -> deciding.waive(id, undue.version(), reason));
    }

    /** Records money that came back. */
    public String recover() {
        return done(() -> recovering.recover(id, undue.version(), received, valueDate, bankReference));
    }

    /** Agrees on a calendar. */
    public String reschedule() {
        return done(() -> recovering.reschedule(id, undue.version(), reason));
    }

    /** Gives up what cannot be recovered. */
    public String giveUp() {
        return done(() -> recovering.giveUp(id, undue.version(), reason));
    }

    /** Closes the matter. */
    public String settle() {
        return done(() -> recovering.settle(id, undue.version()));
    }

    private String done(Runnable act) {
        return acting.attempt(act).saying("recovery.done", undue.number()).reopen();
    }

    public boolean isNotifying() {
        return turn(Role.VALIDATOR, UndueStatus.ESTABLISHED);
    }

    public boolean isResponding() {
        return turn(Role.BENEFICIARY_SIGNATORY, UndueStatus.REBUTTAL)
                || turn(Role.BENEFICIARY_EDITOR, UndueStatus.REBUTTAL);
    }

    public boolean isDeciding() {
        return turn(Role.SIGNATORY, UndueStatus.REBUTTAL);
    }

    public boolean isOrdering() {
        return turn(Role.PAYMENT_OFFICER, UndueStatus.DECIDED);
    }

    public boolean isWaiving() {
        return turn(
                Role.SIGNATORY,
                UndueStatus.DECIDED,
                UndueStatus.ORDER_ISSUED,
                UndueStatus.PARTLY_RECOVERED,
                UndueStatus.RESCHEDULED);
    }

    public boolean isRecovering() {
        return undue.status().awaitsMoney() && holds(Role.ACCOUNTANT);
    }

    public boolean isSettling() {
        return turn(
                Role.VALIDATOR,
                UndueStatus.RECOVERED,
                UndueStatus.WAIVED,
                UndueStatus.IRRECOVERABLE,
                UndueStatus.OFFSET);
    }

    /** Whether any act is open to the staff who reads. */
    public boolean isActing() {
        return isNotifying() || isDeciding() || isOrdering() || isWaiving() || isRecovering() || isSettling();
    }

    private boolean turn(Role role, UndueStatus... statuses) {
        return Set.of(statuses).contains(undue.status()) && holds(role);
    }

    private static boolean holds(Role role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role.name());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UndueSheet getUndue() {
        return undue;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Money getReceived() {
        return received;
    }

    public void setReceived(Money received) {
        this.received = received;
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
