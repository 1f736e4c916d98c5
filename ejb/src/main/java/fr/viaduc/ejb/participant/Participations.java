package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.CountedParticipation;
import fr.viaduc.domain.participant.FrozenEntry;
import fr.viaduc.domain.participant.Gender;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the participations are kept. */
@ApplicationScoped
public class Participations extends Store<Participation> {

    public Participations() {
        super(Participation.class);
    }

    /** The record of a person in an operation: there is never a second one. */
    public Optional<Participation> of(UUID operationId, UUID participantId) {
        return entityManager()
                .createQuery(
                        "SELECT p FROM Participation p WHERE p.operationId = :operation"
                                + " AND p.participantId = :participant",
                        Participation.class)
                .setParameter("operation", operationId)
                .setParameter("participant", participantId)
                .getResultStream()
                .findFirst();
    }

    /** All records of an operation. */
    public List<Participation> ofOperation(UUID operationId) {
        return entityManager()
                .createQuery("SELECT p FROM Participation p WHERE p.operationId = :operation", Participation.class)
                .setParameter("operation", operationId)
                .getResultList();
    }

    /** The records of an operation without their people, to be counted. */
    public List<CountedParticipation> counted(UUID operationId) {
        return entityManager()
                .createQuery(
                        "SELECT p, q.gender FROM Participation p JOIN Participant q ON q.id = p.participantId"
                                + " WHERE p.operationId = :operation",
                        Object[].class)
                .setParameter("operation", operationId)
                .getResultStream()
                .map(row -> CountedParticipation.of((Participation) row[0], (Gender) row[1]))
                .toList();
    }

    /** Keeps the entry data as the operator validated them. */
    public void freeze(FrozenEntry entry) {
        entityManager().persist(entry);
    }

    /** The entry data as the operator validated them, oldest first. */
    public List<FrozenEntry> frozen(UUID participationId) {
        return entityManager()
                .createQuery(
                        "SELECT f FROM FrozenEntry f WHERE f.participationId = :id ORDER BY f.frozenAt",
                        FrozenEntry.class)
                .setParameter("id", participationId)
                .getResultList();
    }
}
