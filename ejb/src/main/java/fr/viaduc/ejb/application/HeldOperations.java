package fr.viaduc.ejb.application;

import fr.viaduc.domain.application.Operation;
import fr.viaduc.domain.application.OperationStatus;
import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The files that wait for a person because one of her roles holds them. */
@ApplicationScoped
public class HeldOperations implements WorkSource {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        Set<Role> holders = holdersFor(caller);
        if (holders.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("SELECT o FROM Operation o WHERE o.holder IN :roles ORDER BY o.updatedAt", Operation.class)
                .setParameter("roles", holders)
                .setMaxResults(LONGEST_LIST)
                .getResultStream()
                .map(HeldOperations::item)
                .toList();
    }

    /** A carrier role as holder means the carrier: its editors see what its signatory is waited for. */
    private static Set<Role> holdersFor(CallerName caller) {
        Set<Role> writers = EnumSet.of(Role.BENEFICIARY_SIGNATORY, Role.BENEFICIARY_EDITOR);
        return caller.organisationId() != null && !Collections.disjoint(caller.roles(), writers)
                ? writers
                : caller.roles();
    }

    private static WorkItem item(Operation operation) {
        Role holder = operation.holder().orElseThrow();
        return new WorkItem(
                kind(operation.status(), holder),
                operation.number().map(number -> number + " — ").orElse("") + operation.title(),
                operation.dueAt().orElse(null),
                operation.updatedAt(),
                page(operation.status(), holder),
                operation.id(),
                operation.id());
    }

    /** The same status asks something else of a carrier than of the body. */
    private static String kind(OperationStatus status, Role holder) {
        String kind = "operation." + status.name();
        if (status == OperationStatus.SUBMITTED) {
            return kind + "." + holder.name();
        }
        return holder.isCarrierRole() && status != OperationStatus.DRAFT ? "operation.carrier." + status.name() : kind;
    }

    private static String page(OperationStatus status, Role holder) {
        return switch (status) {
            case DRAFT, SUBMITTED ->
                holder.isCarrierRole() ? "/carrier/application/view" : "/staff/admissibility/review";
            case ADMISSIBLE -> holder.isCarrierRole() ? "/carrier/application/view" : "/staff/appraisal/view";
            case SELECTED -> agreementPage(holder);
            default -> holder.isCarrierRole() ? "/carrier/operation/view" : "/staff/operation/view";
        };
    }

    private static String agreementPage(Role holder) {
        if (holder.isCarrierRole()) {
            return "/carrier/agreement/view";
        }
        return holder == Role.GRANT_MANAGER ? "/staff/agreement/draft" : "/staff/agreement/view";
    }
}
