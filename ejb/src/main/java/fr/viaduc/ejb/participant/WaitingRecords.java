package fr.viaduc.ejb.participant;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.home.WorkItem;
import fr.viaduc.ejb.home.WorkSource;
import fr.viaduc.ejb.identity.CallerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** The operations with records of participants that still lack answers, for those who write them. */
@ApplicationScoped
public class WaitingRecords implements WorkSource {

    private static final String INCOMPLETE =
            """
            SELECT o.id, o.number || ' – ' || o.title || ' (' || count(*) || ')',
                CAST(min(p.entered_on) AS timestamptz)
            FROM participation p JOIN operation o ON o.id = p.operation_id
            WHERE NOT p.complete_record AND o.status IN ('CONTRACTED', 'IN_PROGRESS')
            GROUP BY o.id, o.number, o.title ORDER BY 3 LIMIT 200
            """;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Override
    public List<WorkItem> waitingFor(CallerName caller) {
        boolean carrier = caller.roles().contains(Role.BENEFICIARY_EDITOR);
        boolean plie =
                caller.roles().contains(Role.PLIE_COORDINATOR) || caller.roles().contains(Role.COUNSELLOR);
        if (!carrier && !plie) {
            return List.of();
        }
        List<?> rows = entityManager.createNativeQuery(INCOMPLETE).getResultList();
        String path = carrier ? "/carrier/participant/list" : "/plie/participant/list";
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WorkItem(
                        "participant.INCOMPLETE", (String) row[1], null, ((Timestamp) row[2]).toInstant(), path, (UUID)
                                row[0]))
                .toList();
    }
}
