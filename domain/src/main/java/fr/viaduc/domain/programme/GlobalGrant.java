package fr.viaduc.domain.programme;

import fr.viaduc.domain.identity.User;
import fr.viaduc.domain.shared.Act;
import fr.viaduc.domain.shared.Aggregate;
import fr.viaduc.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Subvention globale: the State delegates ESF credits to the intermediate body for some years, by a numbered agreement.
 *
 * <p>A grant manager prepares it with its budget lines, a validator validates it; from then on calls may draw on it.
 */
@Entity
@Table(name = "global_grant")
public class GlobalGrant extends Aggregate {

    private String number;

    private String title;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "first_year")
    private int firstYear;

    @Column(name = "last_year")
    private int lastYear;

    @Enumerated(EnumType.STRING)
    private PreparationStatus status;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    protected GlobalGrant() {}

    /** @param number the number of the agreement with the managing authority, unique in the body */
    public GlobalGrant(
            UUID bodyId, UUID programmeId, String number, String title, int firstYear, int lastYear, Act act) {
        super(bodyId);
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
        this.status = begin(PreparationStatus.PREPARED, act);
        this.preparedBy = act.actorId();
    }

    @Override
    public String label() {
        return number;
    }

    /** Where the grant stands. */
    public PreparationStatus status() {
        return status;
    }

    /** The programme that the grant carries out. */
    public UUID programmeId() {
        return programmeId;
    }

    /** Lets calls draw on the grant; by another person than the one who prepared it. */
    public void validate(Act act) {
        User.requireOtherPerson(preparedBy, act);
        status = move(status, PreparationStatus.VALIDATED, act);
    }

    /** Opens the grant to changes again, for a reason. */
    public void reopen(Act act) {
        status = move(status, PreparationStatus.PREPARED, act.requireReason());
        preparedBy = act.actorId();
    }

    void requireYear(int year) {
        if (status != PreparationStatus.PREPARED) {
            throw new RuleViolation("global.grant.validated", number);
        }
        if (year < firstYear || year > lastYear) {
            throw new RuleViolation("budget.line.year.outside", year, firstYear, lastYear);
        }
    }
}
