package fr.viaduc.domain.participant;

import fr.viaduc.domain.shared.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A person whom an operation accompanies, under the pseudonym by which the intermediate body knows her: number, year of
 * birth, sex and commune.
 *
 * <p>The name and what leads to it stand apart, in {@link ParticipantIdentity}, which the database shows to fewer people.
 */
@Entity
@Table(name = "participant")
public class Participant extends Aggregate {

    @Column(name = "organisation_id")
    private UUID organisationId;

    private int number;

    @Column(name = "birth_year")
    private int birthYear;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    @Column(name = "commune_code")
    private String communeCode;

    protected Participant() {}

    /**
     * @param bodyId the intermediate body in which the pseudonym counts
     * @param organisationId the carrier among whose participants the person is known
     * @param number drawn once, never used again
     */
    public Participant(UUID bodyId, UUID organisationId, int number, PersonDetails details) {
        super(bodyId);
        this.organisationId = organisationId;
        this.number = number;
        describe(details);
    }

    /** Takes over what changed in the description of the person. */
    public final void describe(PersonDetails details) {
        this.birthYear = details.birthDate().getYear();
        this.gender = details.gender();
        this.communeCode = details.communeCode();
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    /** The pseudonym, such as {@code P-000123}. */
    public String pseudonym() {
        return String.format("P-%06d", number);
    }

    /** Year of birth. */
    public int birthYear() {
        return birthYear;
    }

    /** Sex; null while unknown. */
    public Gender gender() {
        return gender;
    }

    /** INSEE code of the commune of residence at entry; null while unknown. */
    public String communeCode() {
        return communeCode;
    }

    /** The pseudonym: no history and no mail names the person. */
    @Override
    public String label() {
        return pseudonym();
    }
}
