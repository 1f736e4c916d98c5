package fr.viaduc.ejb.closing;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The settled files that wait for their closure. */
@ApplicationScoped
public class WaitingClosings implements WorkSource {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        if (!caller.roles().contains(Role.VALIDATOR)) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT o FROM Operation o WHERE o.bodyId = :body AND o.status = :settled ORDER BY o.updatedAt",
                        Operation.class)
                .setParameter("body", caller.bodyId())
                .setParameter("settled", OperationStatus.SETTLED)
                .getResultStream()
                .map(operation -> new WorkItem(
                        "closing.SETTLED",
                        operation.label() + " – " + operation.title(),
                        null,
                        operation.updatedAt(),
                        "/staff/closing/view",
                        operation.id(),
                        operation.id()))
                .toList();
    }
}
