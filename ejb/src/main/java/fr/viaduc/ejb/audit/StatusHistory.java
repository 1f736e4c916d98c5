package fr.viaduc.ejb.audit;

import fr.viaduc.domain.shared.StatusChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The moves of the aggregates, oldest first, as far as the person who asks may see them. */
@ApplicationScoped
public class StatusHistory {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The life of one aggregate. */
    public List<StatusChange> of(UUID subjectId) {
        return StatusChange.inOrder(entityManager
                .createQuery("SELECT c FROM StatusChange c WHERE c.subjectId = :id", StatusChange.class)
                .setParameter("id", subjectId)
                .getResultList());
    }

    /** The life of a whole file: every move of every aggregate that belongs to it. */
    public List<StatusChange> ofOperation(UUID operationId) {
        return StatusChange.inOrder(entityManager
                .createQuery("SELECT c FROM StatusChange c WHERE c.operationId = :id", StatusChange.class)
                .setParameter("id", operationId)
                .getResultList());
    }
}
