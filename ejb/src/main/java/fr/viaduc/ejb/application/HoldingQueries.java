package fr.viaduc.ejb.application;

import fr.viaduc.domain.identity.Role;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/** In whose hands the files are, as far as the person who asks may see them. */
@Stateless
public class HoldingQueries {

    private static final String HELD =
            """
            SELECT holder, count(*), count(*) FILTER (WHERE due_at < ?1), min(due_at) FILTER (WHERE due_at >= ?1)
            FROM operation WHERE holder IS NOT NULL AND number IS NOT NULL GROUP BY holder ORDER BY 3 DESC, 2 DESC
            """;

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private PortalClock clock;

    /** Each role that holds files, the latest first. */
    @PermitAll
    public List<Holding> holdings() {
        List<?> rows = entityManager
                .createNativeQuery(HELD)
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Holding(
                        Role.valueOf((String) row[0]),
                        (Long) row[1],
                        (Long) row[2],
                        row[3] == null ? null : ((Timestamp) row[3]).toInstant()))
                .toList();
    }
}
