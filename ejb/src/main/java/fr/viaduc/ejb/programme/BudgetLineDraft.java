package fr.viaduc.ejb.programme;

import fr.viaduc.domain.shared.Money;
import fr.viaduc.domain.shared.Rate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;

/** What a manager types of a budget line. */
public class BudgetLineDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private UUID specificObjectiveId;

    @Size(max = 100)
    private String scheme;

    private int year;

    @NotNull
    private Money esfAmount;

    private Money nationalPublicAmount = Money.ZERO;
    private Money privateAmount = Money.ZERO;

    @NotNull
    private Rate maxRate;

    public UUID getSpecificObjectiveId() {
        return specificObjectiveId;
    }

    public void setSpecificObjectiveId(UUID specificObjectiveId) {
        this.specificObjectiveId = specificObjectiveId;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Money getEsfAmount() {
        return esfAmount;
    }

    public void setEsfAmount(Money esfAmount) {
        this.esfAmount = esfAmount;
    }

    public Money getNationalPublicAmount() {
        return nationalPublicAmount;
    }

    public void setNationalPublicAmount(Money nationalPublicAmount) {
        this.nationalPublicAmount = nationalPublicAmount;
    }

    public Money getPrivateAmount() {
        return privateAmount;
    }

    public void setPrivateAmount(Money privateAmount) {
        this.privateAmount = privateAmount;
    }

    public Rate getMaxRate() {
        return maxRate;
    }

    public void setMaxRate(Rate maxRate) {
        this.maxRate = maxRate;
    }
}
