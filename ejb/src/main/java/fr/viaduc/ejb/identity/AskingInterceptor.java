package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.audit.AuditTrail;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells the database, at the start of each transaction, who is asking; at its end, writes the audit trail of what was
 * done.
 *
 * <p>Stands before every EJB of the module. Row-level security decides from these settings what exists for the caller;
 * a transaction that did not pass here sees nothing. The audit entries are written last because they queue for the head
 * of the chain, which nobody should hold while a document is drawn up.
 */
public class AskingInterceptor {

    private static final String ASKING = AskingInterceptor.class.getName();

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private PortalClock clock;

    /** Acts at set times wait while a story is told: its deadlines pass in its own time. */
    @AroundTimeout
    Object tellAtSetTime(InvocationContext invocation) throws Exception {
        return clock.isStoryTold() ? null : tellWhoAsks(invocation);
    }

    @AroundInvoke
    Object tellWhoAsks(InvocationContext invocation) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return invocation.proceed();
        }
        boolean asPortal = isAsPortal(invocation);
        if (transactions.getResource(ASKING) == null) {
            tell(asPortal);
            transactions.putResource(ASKING, asPortal);
            Object result = invocation.proceed();
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                trail.write();
            }
            return result;
        }
        if (asPortal && Boolean.FALSE.equals(transactions.getResource(ASKING))) {
            return proceedAsPortal(invocation);
        }
        return invocation.proceed();
    }

    private Object proceedAsPortal(InvocationContext invocation) throws Exception {
        entityManager.flush();
        tell(true);
        transactions.putResource(ASKING, true);
        try {
            Object result = invocation.proceed();
            entityManager.flush();
            return result;
        } finally {
            transactions.putResource(ASKING, false);
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                tell(false);
            }
        }
    }

    private static boolean isAsPortal(InvocationContext invocation) {
        return invocation.getMethod() != null && invocation.getMethod().isAnnotationPresent(AsPortal.class)
                || invocation.getTarget() != null
                        && invocation.getTarget().getClass().isAnnotationPresent(AsPortal.class);
    }

    private void tell(boolean asPortal) {
        Optional<CallerName> name = caller.name();
        entityManager
                .createNativeQuery("SELECT set_config('viaduc.user', ?1, true), set_config('viaduc.body', ?2, true),"
                        + " set_config('viaduc.organisation', ?3, true), set_config('viaduc.roles', ?4, true),"
                        + " set_config('viaduc.system', ?5, true)")
                .setParameter(1, name.map(n -> text(n.userId())).orElse(""))
                .setParameter(2, name.map(n -> text(n.bodyId())).orElse(""))
                .setParameter(3, name.map(n -> text(n.organisationId())).orElse(""))
                .setParameter(4, name.map(AskingInterceptor::roles).orElse(""))
                .setParameter(5, asPortal ? "on" : "")
                .getSingleResult();
    }

    private static String roles(CallerName name) {
        return name.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }

    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }
}
