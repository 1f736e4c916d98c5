package fr.viaduc.domain.programme;

import fr.viaduc.domain.identity.Prepared;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Subvention globale: the State delegates ESF credits to the intermediate body for some years, by a numbered agreement.
 *
 * <p>A grant manager prepares it with its budget lines, a validator validates it; from then on calls may draw on it.
 */
@Entity
@Table(name = "global_grant")
public class GlobalGrant extends Prepared {

    private String number;

    private String title;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "first_year")
    private int firstYear;

    @Column(name = "last_year")
    private int lastYear;

    protected GlobalGrant() {}

    /** @param number the number of the agreement with the managing authority, unique in the body */
    public GlobalGrant(
            UUID bodyId, UUID programmeId, String number, String title, int firstYear, int lastYear, Act act) {
        super(bodyId, act);
        if (number == null || number.isBlank() || title == null || title.isBlank()) {
            throw new RuleViolation("global.grant.incomplete");
        }
        if (lastYear < firstYear) {
            throw new RuleViolation("global.grant.years.reversed", firstYear, lastYear);
        }
        this.programmeId = programmeId;
        this.number = number.strip();
        this.title = title.strip();
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    @Override
    public String label() {
        return number;
    }

    /** Title in French. */
    public String title() {
        return title;
    }

    /** First year of its credits. */
    public int firstYear() {
        return firstYear;
    }

    /** Last year of its credits. */
    public int lastYear() {
        return lastYear;
    }

    /** The programme that the grant carries out. */
    public UUID programmeId() {
        return programmeId;
    }

    void requireYear(int year) {
        requirePrepared();
        if (year < firstYear || year > lastYear) {
            throw new RuleViolation("budget.line.year.outside", year, firstYear, lastYear);
        }
    }
}
