package fr.viaduc.ejb.call;

import fr.viaduc.domain.call.CallForProjects;
import fr.viaduc.domain.call.CallStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The calls that wait for a manager or a validator. */
@ApplicationScoped
public class WaitingCalls implements WorkSource {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        Set<CallStatus> statuses = EnumSet.noneOf(CallStatus.class);
        if (caller.roles().contains(Role.GRANT_MANAGER)) {
            statuses.addAll(EnumSet.of(CallStatus.DRAFT, CallStatus.ADOPTED));
        }
        if (caller.roles().contains(Role.VALIDATOR)) {
            statuses.add(CallStatus.IN_VALIDATION);
        }
        if (statuses.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT c FROM CallForProjects c WHERE c.bodyId = :body AND c.status IN :statuses"
                                + " ORDER BY c.opensAt",
                        CallForProjects.class)
                .setParameter("body", caller.bodyId())
                .setParameter("statuses", statuses)
                .getResultStream()
                .map(call -> new WorkItem(
                        "call." + call.status().name(),
                        call.reference() + " — " + call.title(),
                        call.opensAt(),
                        null,
                        "/staff/call/view",
                        call.id()))
                .toList();
    }
}
