package fr.viaduc.ejb.participant;

import fr.viaduc.domain.participant.ParticipantDraw;
import fr.viaduc.domain.participant.Participation;
import fr.viaduc.domain.shared.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where the draws of a check are kept: the people whose names its controller sees until it is closed. */
@ApplicationScoped
public class ParticipantDraws {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Participations participations;

    /** Shows the people of these participations to one controller, for the time of a check. */
    public void draw(UUID checkId, UUID controllerId, Collection<UUID> participationIds, Instant at) {
        List<UUID> already = of(checkId).stream()
                .filter(draw -> draw.isFor(controllerId))
                .map(ParticipantDraw::participationId)
                .toList();
        for (UUID id : participationIds) {
            if (!already.contains(id)) {
                Participation participation = participations.get(id);
                entityManager.persist(new ParticipantDraw(participation, checkId, controllerId, at));
            }
        }
    }

    /** Whether a draw shows the name on this record to the person who acts. */
    boolean show(UUID participationId, Act act) {
        return entityManager
                .createQuery(
                        "SELECT d FROM ParticipantDraw d WHERE d.participationId = :participation",
                        ParticipantDraw.class)
                .setParameter("participation", participationId)
                .getResultStream()
                .anyMatch(draw -> draw.shows(act));
    }

    /** Hides the people of a check again. */
    public void close(UUID checkId, Instant at) {
        of(checkId).forEach(draw -> draw.close(at));
    }

    /** The draws of a check. */
    public List<ParticipantDraw> of(UUID checkId) {
        return entityManager
                .createQuery("SELECT d FROM ParticipantDraw d WHERE d.checkId = :check", ParticipantDraw.class)
                .setParameter("check", checkId)
                .getResultList();
    }
}
