package fr.viaduc.domain.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The name of a participant and how to reach her.
 *
 * <p>Shown by the database to the carrier of an operation in which the person takes part, to the team of the local plan,
 * and to the controller who drew the person for a check; to nobody else, whatever the screen.
 */
@Entity
@Table(name = "participant_identity")
public class ParticipantIdentity {

    @Id
    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "birth_place")
    private String birthPlace;

    @Column(name = "address_line")
    private String addressLine;

    @Column(name = "postal_code")
    private String postalCode;

    private String phone;

    private String email;

    @Column(name = "match_key")
    private String matchKey;

    protected ParticipantIdentity() {}

    /** The identity behind a pseudonym. */
    public ParticipantIdentity(Participant participant, PersonDetails details) {
        this.participantId = participant.id();
        this.bodyId = participant.bodyId();
        this.organisationId = participant.organisationId();
        describe(details);
    }

    /** Takes over what changed in the description of the person. */
    public final void describe(PersonDetails details) {
        this.lastName = details.lastName();
        this.firstName = details.firstName();
        this.birthDate = details.birthDate();
        this.birthPlace = details.birthPlace();
        this.addressLine = details.addressLine();
        this.postalCode = details.postalCode();
        this.phone = details.phone();
        this.email = details.email();
        this.matchKey = details.matchKey();
    }

    /** The whole description, with what stands under the pseudonym. */
    public PersonDetails detailsOf(Participant participant) {
        return new PersonDetails(
                lastName,
                firstName,
                participant.gender(),
                birthDate,
                birthPlace,
                addressLine,
                postalCode,
                participant.communeCode(),
                phone,
                email);
    }

    /** The person. */
    public UUID participantId() {
        return participantId;
    }

    /** Last and first name, as on a list. */
    public String fullName() {
        return lastName + " " + firstName;
    }

    /** Key under which the same person is recognised. */
    public String matchKey() {
        return matchKey;
    }
}
