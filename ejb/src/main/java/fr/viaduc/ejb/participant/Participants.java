package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.HostOperation;
import fr.viaduc.domain.participant.Participant;
import fr.viaduc.domain.participant.ParticipantIdentity;
import fr.viaduc.domain.participant.PersonDetails;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the people are kept: their pseudonyms for all who may see the operation, their names for few. */
@ApplicationScoped
public class Participants extends Store<Participant> {

    public Participants() {
        super(Participant.class);
    }

    /** The person behind a pseudonym; empty for those to whom the database does not show her. */
    public Optional<ParticipantIdentity> identity(UUID participantId) {
        return Optional.ofNullable(entityManager().find(ParticipantIdentity.class, participantId));
    }

    /** The person, recognised by name and birth date among the participants of the carrier of the operation. */
    public Optional<ParticipantIdentity> known(HostOperation operation, PersonDetails details) {
        return entityManager()
                .createQuery(
                        "SELECT i FROM ParticipantIdentity i WHERE i.bodyId = :body"
                                + " AND i.organisationId = :organisation AND i.matchKey = :key",
                        ParticipantIdentity.class)
                .setParameter("body", operation.bodyId())
                .setParameter("organisation", operation.organisationId())
                .setParameter("key", details.matchKey())
                .getResultStream()
                .findFirst();
    }

    /** The people of a carrier in a body, for an import that meets many of them. */
    public List<ParticipantIdentity> allKnown(HostOperation operation) {
        return entityManager()
                .createQuery(
                        "SELECT i FROM ParticipantIdentity i WHERE i.bodyId = :body"
                                + " AND i.organisationId = :organisation",
                        ParticipantIdentity.class)
                .setParameter("body", operation.bodyId())
                .setParameter("organisation", operation.organisationId())
                .getResultList();
    }

    /** Several people at once. */
    public List<Participant> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager()
                        .createQuery("SELECT p FROM Participant p WHERE p.id IN :ids", Participant.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The numbers of the next pseudonyms; those that are not used are lost, as after any refusal. */
    public Iterator<Integer> numbers(int count) {
        List<?> numbers = entityManager()
                .createNativeQuery("SELECT nextval('participant_number') FROM generate_series(1, ?1)")
                .setParameter(1, count)
                .getResultList();
        return numbers.stream().map(number -> ((Number) number).intValue()).iterator();
    }

    /** Takes a new person in, under a number of {@link #numbers}. */
    public Participant enter(HostOperation operation, PersonDetails details, int number) {
        Participant participant = add(new Participant(operation.bodyId(), operation.organisationId(), number, details));
        entityManager().persist(new ParticipantIdentity(participant, details));
        return participant;
    }
}
