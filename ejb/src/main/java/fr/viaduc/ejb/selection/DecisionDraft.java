package fr.viaduc.ejb.selection;

import fr.viaduc.domain.selection.DecisionOutcome;
import fr.viaduc.domain.selection.ProposedDecision;
import fr.viaduc.domain.shared.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the secretary types of a decision. */
public class DecisionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private DecisionOutcome outcome;

    private Money grantedAmount;

    @Size(max = 4_000)
    private String reasons;

    @Size(max = 4_000)
    private String reservations;

    ProposedDecision toProposed() {
        return new ProposedDecision(outcome, grantedAmount, reasons, reservations);
    }

    public DecisionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecisionOutcome outcome) {
        this.outcome = outcome;
    }

    public Money getGrantedAmount() {
        return grantedAmount;
    }

    public void setGrantedAmount(Money grantedAmount) {
        this.grantedAmount = grantedAmount;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getReservations() {
        return reservations;
    }

    public void setReservations(String reservations) {
        this.reservations = reservations;
    }
}
