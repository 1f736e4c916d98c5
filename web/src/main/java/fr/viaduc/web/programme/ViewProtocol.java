package fr.viaduc.web.programme;

import fr.viaduc.domain.identity.PreparationStatus;
import fr.viaduc.domain.programme.ProtocolCommitment;
import fr.viaduc.domain.programme.SignatoryCapacity;
import fr.viaduc.domain.shared.Money;
import fr.viaduc.ejb.programme.LocalPlanQueries;
import fr.viaduc.ejb.programme.PreparingProtocols;
import fr.viaduc.ejb.programme.ProtocolSheet;
import fr.viaduc.web.identity.PreparationPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** A protocol with what its signatories give year by year, and its validation. */
@Named
@ViewScoped
public class ViewProtocol extends PreparationPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LocalPlanQueries plans;

    @Inject
    private PreparingProtocols preparing;

    private ProtocolSheet protocol;
    private String name;
    private SignatoryCapacity capacity;
    private Money yearlyAmount;
    private Integer securedUntil;
    private String fundingAct;

    @Override
    protected void read() {
        protocol = plans.protocol(getId());
    }

    @Override
    protected PreparationStatus status() {
        return protocol.status();
    }

    @Override
    protected void callValidate() {
        preparing.validate(getId(), protocol.version());
    }

    @Override
    protected void callReopen() {
        preparing.reopen(getId(), protocol.version(), getReason());
    }

    /** Adds the signatory that was typed. */
    public String add() {
        return done(
                () -> preparing.addSignatory(
                        getId(), new ProtocolCommitment(name, capacity, yearlyAmount, securedUntil, fundingAct)),
                "protocol.signatory.added");
    }

    /** Takes a signatory out. */
    public String remove(UUID signatoryId) {
        return done(
                () -> preparing.removeSignatory(getId(), protocol.version(), signatoryId),
                "protocol.signatory.removed");
    }

    /** The capacities in which an institution may sign. */
    public SignatoryCapacity[] getCapacities() {
        return SignatoryCapacity.values();
    }

    /** The protocol as it was when the page was opened. */
    public ProtocolSheet getProtocol() {
        return protocol;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SignatoryCapacity getCapacity() {
        return capacity;
    }

    public void setCapacity(SignatoryCapacity capacity) {
        this.capacity = capacity;
    }

    public Money getYearlyAmount() {
        return yearlyAmount;
    }

    public void setYearlyAmount(Money yearlyAmount) {
        this.yearlyAmount = yearlyAmount;
    }

    public Integer getSecuredUntil() {
        return securedUntil;
    }

    public void setSecuredUntil(Integer securedUntil) {
        this.securedUntil = securedUntil;
    }

    public String getFundingAct() {
        return fundingAct;
    }

    public void setFundingAct(String fundingAct) {
        this.fundingAct = fundingAct;
    }
}
