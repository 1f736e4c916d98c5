package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The files that wait for a person because one of her roles holds them. */
@ApplicationScoped
public class HeldOperations implements WorkSource {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        if (caller.roles().isEmpty()) {
            return List.of();
        }
        String path = caller.organisationId() == null ? "/staff/operation/view" : "/carrier/operation/view";
        return entityManager
                .createQuery("SELECT o FROM Operation o WHERE o.holder IN :roles ORDER BY o.updatedAt", Operation.class)
                .setParameter("roles", caller.roles())
                .setMaxResults(LONGEST_LIST)
                .getResultStream()
                .map(operation -> new WorkItem(
                        "operation." + operation.status().name(),
                        operation.number().map(number -> number + " — ").orElse("") + operation.title(),
                        operation.dueAt().orElse(null),
                        operation.updatedAt(),
                        path,
                        operation.id()))
                .toList();
    }
}
