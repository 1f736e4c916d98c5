package fr.viaduc.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The units of a body, as the separation of duties reads them. */
@ApplicationScoped
public class OrganisationalUnits {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** A unit with all units above it and all units below it (ligne hiérarchique). */
    public Set<UUID> lineOf(UUID unitId) {
        List<?> line = entityManager
                .createNativeQuery("WITH RECURSIVE above AS (SELECT id, parent_id FROM organisational_unit"
                        + " WHERE id = CAST(?1 AS uuid) UNION SELECT u.id, u.parent_id FROM organisational_unit u"
                        + " JOIN above a ON u.id = a.parent_id), below AS (SELECT id FROM organisational_unit"
                        + " WHERE id = CAST(?1 AS uuid) UNION SELECT u.id FROM organisational_unit u"
                        + " JOIN below b ON u.parent_id = b.id)"
                        + " SELECT CAST(id AS text) FROM above UNION SELECT CAST(id AS text) FROM below")
                .setParameter(1, unitId.toString())
                .getResultList();
        Set<UUID> units = new HashSet<>();
        line.forEach(id -> units.add(UUID.fromString((String) id)));
        return units;
    }
}
