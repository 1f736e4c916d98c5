package fr.viaduc.domain.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the agreement will say beside the plan (conditions conventionnelles). */
@Embeddable
public class ConventionalConditions {

    @Column(name = "number_of_reports")
    private Integer numberOfReports;

    @Column(name = "advance_granted")
    private Boolean advanceGranted;

    @Column(name = "extrapolation_clause")
    private Boolean extrapolationClause;

    @Column(name = "other_conditions")
    private String others;

    protected ConventionalConditions() {}

    /**
     * @param numberOfReports execution reports, the final one included
     * @param advanceGranted whether an advance is paid after the start, if the carrier may receive one
     * @param extrapolationClause whether irregularities found in a sample may be extrapolated
     * @param others anything else; may be empty
     */
    public ConventionalConditions(
            int numberOfReports, boolean advanceGranted, boolean extrapolationClause, String others) {
        this.numberOfReports = numberOfReports;
        this.advanceGranted = advanceGranted;
        this.extrapolationClause = extrapolationClause;
        this.others = others == null ? "" : others.strip();
    }

    boolean isWritten() {
        return numberOfReports != null;
    }

    /** Execution reports, the final one included. */
    public int numberOfReports() {
        return numberOfReports;
    }

    /** Whether an advance is paid after the start, if the carrier may receive one. */
    public boolean advanceGranted() {
        return advanceGranted;
    }

    /** Whether irregularities found in a sample may be extrapolated. */
    public boolean extrapolationClause() {
        return extrapolationClause;
    }

    /** Anything else; may be empty. */
    public String others() {
        return others;
    }
}
