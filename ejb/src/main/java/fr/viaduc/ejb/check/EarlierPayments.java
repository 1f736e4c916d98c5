package fr.viaduc.ejb.check;

import fr.viaduc.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What a carrier has received, or is about to receive, for an operation. */
@ApplicationScoped
public class EarlierPayments {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** Every payment that is made or on its way, less what was paid back. */
    public Money netOf(UUID operationId) {
        Object net = entityManager
                .createNativeQuery(
                        "SELECT CAST(coalesce((SELECT sum(amount) FROM payment WHERE operation_id = o.id), 0)"
                                + " - coalesce((SELECT sum(r.amount) FROM recovery_receipt r JOIN undue_amount u"
                                + " ON u.id = r.undue_id WHERE u.operation_id = o.id), 0) AS text)"
                                + " FROM (SELECT CAST(?1 AS uuid) AS id) o")
                .setParameter(1, operationId.toString())
                .getSingleResult();
        return Money.of((String) net);
    }

    /** Whether money that a check leaves to pay has not reached the carrier yet. */
    public boolean isAwaited(UUID checkId) {
        Object awaited = entityManager
                .createNativeQuery("SELECT EXISTS (SELECT 1 FROM payment WHERE check_id = CAST(?1 AS uuid)"
                        + " AND status <> 'PAID')")
                .setParameter(1, checkId.toString())
                .getSingleResult();
        return Boolean.TRUE.equals(awaited);
    }
}
