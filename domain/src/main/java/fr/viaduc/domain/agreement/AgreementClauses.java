package fr.viaduc.domain.agreement;

import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What an agreement says beside its plan, its periods and its people, for its whole life. */
@Embeddable
public class AgreementClauses {

    @Column(name = "number_of_reports")
    private int numberOfReports;

    @Column(name = "extrapolation_clause")
    private boolean extrapolation;

    @Column(name = "special_conditions")
    private String specialConditions;

    @Embedded
    private Advance advance;

    protected AgreementClauses() {}

    /**
     * @param numberOfReports execution reports, the final one included, at least 1
     * @param extrapolation whether irregularities found in a sample may be extrapolated
     * @param specialConditions reservations of the committee and other conditions; may be empty
     * @param advance what is paid after the start
     */
    public AgreementClauses(int numberOfReports, boolean extrapolation, String specialConditions, Advance advance) {
        if (numberOfReports < 1) {
            throw new RuleViolation("agreement.reports.missing");
        }
        this.numberOfReports = numberOfReports;
        this.extrapolation = extrapolation;
        this.specialConditions = specialConditions == null ? "" : specialConditions.strip();
        this.advance = advance;
    }

    /** Execution reports, the final one included. */
    public int numberOfReports() {
        return numberOfReports;
    }

    /** Whether irregularities found in a sample may be extrapolated. */
    public boolean extrapolation() {
        return extrapolation;
    }

    /** Reservations of the committee and other conditions; may be empty. */
    public String specialConditions() {
        return specialConditions;
    }

    /** What is paid after the start. */
    public Advance advance() {
        return advance;
    }
}
