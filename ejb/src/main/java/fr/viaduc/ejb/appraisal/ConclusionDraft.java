package fr.viaduc.ejb.appraisal;

import fr.viaduc.domain.appraisal.ConventionalConditions;
import fr.viaduc.domain.appraisal.Opinion;
import fr.viaduc.domain.appraisal.OpinionValue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the instructor types of the opinion and of the conditions of the agreement to come. */
public class ConclusionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private OpinionValue opinion;

    @Size(max = 10_000)
    private String grounds;

    @Size(max = 4_000)
    private String reservations;

    @NotNull
    @Min(1)
    private Integer numberOfReports;

    private boolean advanceGranted;

    private boolean extrapolationClause;

    @Size(max = 4_000)
    private String otherConditions;

    Opinion toOpinion() {
        return new Opinion(opinion, grounds, reservations);
    }

    ConventionalConditions toConditions() {
        return new ConventionalConditions(numberOfReports, advanceGranted, extrapolationClause, otherConditions);
    }

    public OpinionValue getOpinion() {
        return opinion;
    }

    public void setOpinion(OpinionValue opinion) {
        this.opinion = opinion;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public String getReservations() {
        return reservations;
    }

    public void setReservations(String reservations) {
        this.reservations = reservations;
    }

    public Integer getNumberOfReports() {
        return numberOfReports;
    }

    public void setNumberOfReports(Integer numberOfReports) {
        this.numberOfReports = numberOfReports;
    }

    public boolean isAdvanceGranted() {
        return advanceGranted;
    }

    public void setAdvanceGranted(boolean advanceGranted) {
        this.advanceGranted = advanceGranted;
    }

    public boolean isExtrapolationClause() {
        return extrapolationClause;
    }

    public void setExtrapolationClause(boolean extrapolationClause) {
        this.extrapolationClause = extrapolationClause;
    }

    public String getOtherConditions() {
        return otherConditions;
    }

    public void setOtherConditions(String otherConditions) {
        this.otherConditions = otherConditions;
    }
}
