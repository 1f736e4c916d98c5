package fr.viaduc.ejb.call;

import fr.viaduc.ejb.identity.AsPortal;
import fr.viaduc.ejb.shared.PortalClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.UUID;

/** The communes of published calls, which anybody reads although territories belong to their body. */
@Stateless
@PermitAll
public class CallTerritoryQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    @Inject
    private PortalClock clock;

    /** The territory of a call that the caller has already been shown; null for none. */
    @AsPortal
    @PermitAll
    public CallTerritory of(UUID callId) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT t.name, m.name FROM call_for_projects k JOIN territory t"
                                + " ON t.id = k.territory_id AND t.body_id = k.body_id JOIN territory_commune c"
                                + " ON c.territory_id = t.id AND ?2 BETWEEN c.valid_from AND coalesce(c.valid_to, 'infinity')"
                                + " JOIN commune m ON m.insee_code = c.insee_code WHERE k.id = CAST(?1 AS uuid) ORDER BY m.name")
                .setParameter(1, callId.toString())
                .setParameter(2, Date.valueOf(clock.today()))
                .getResultList();
        List<Object[]> found = rows.stream().map(Object[].class::cast).toList();
        return found.isEmpty()
                ? null
                : new CallTerritory(
                        (String) found.get(0)[0],
                        clock.today(),
                        found.stream().map(row -> (String) row[1]).toList());
    }
}
