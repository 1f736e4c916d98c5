package fr.viaduc.ejb.payment;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The payments and recoveries that wait for a person. */
@ApplicationScoped
public class WaitingPayments implements WorkSource {

    private static final Map<Role, String> PAYMENTS = Map.of(
            Role.PAYMENT_OFFICER, "'TO_LIQUIDATE', 'BOUNCED'",
            Role.VALIDATOR, "'LIQUIDATED'",
            Role.SIGNATORY, "'VALIDATED'",
            Role.ACCOUNTANT, "'ORDERED'");
    private static final Map<Role, String> UNDUES = Map.of(
            Role.VALIDATOR, "'ESTABLISHED', 'RECOVERED', 'WAIVED', 'IRRECOVERABLE'",
            Role.SIGNATORY, "'REBUTTAL'",
            Role.PAYMENT_OFFICER, "'DECIDED'",
            Role.ACCOUNTANT, "'ORDER_ISSUED', 'PARTLY_RECOVERED', 'RESCHEDULED'");

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        List<String> parts = new ArrayList<>();
        if (caller.bodyId() != null) {
            PAYMENTS.forEach((role, statuses) -> {
                if (caller.roles().contains(role)) {
                    parts.add("SELECT 'payment.' || p.status, p.number || ' – ' || o.title, p.due_at, o.updated_at,"
                            + " '/staff/payment/view', p.id, o.id FROM payment p JOIN operation o ON o.id = p.operation_id"
                            + " WHERE p.status IN (" + statuses + ")");
                }
            });
            UNDUES.forEach((role, statuses) -> {
                if (caller.roles().contains(role)) {
                    parts.add("SELECT 'undue.' || u.status, u.number || ' – ' || o.title, NULL, o.updated_at,"
                            + " '/staff/recovery/view', u.id, o.id FROM undue_amount u JOIN operation o"
                            + " ON o.id = u.operation_id WHERE u.status IN (" + statuses + ")");
                }
            });
        }
        return parts.isEmpty() ? List.of() : items(String.join(" UNION ALL ", parts));
    }

    private List<WorkItem> items(String sql) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT kind, label, CAST(due AS timestamptz), since, path, CAST(id AS text), CAST(operation AS text) FROM ("
                                + sql + ") AS w(kind, label, due, since, path, id, operation)")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WorkItem(
                        (String) row[0],
                        (String) row[1],
                        row[2] == null ? null : ((Timestamp) row[2]).toInstant(),
                        row[3] == null ? null : ((Timestamp) row[3]).toInstant(),
                        (String) row[4],
                        UUID.fromString((String) row[5]),
                        UUID.fromString((String) row[6])))
                .toList();
    }
}
