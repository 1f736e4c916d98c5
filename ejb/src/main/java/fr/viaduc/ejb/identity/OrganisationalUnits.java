package fr.viaduc.ejb.identity;

import fr.viaduc.domain.identity.OrganisationalUnit;
import fr.viaduc.ejb.shared.Store;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where the units of a body are kept, in their hierarchy, as the separation of duties reads it. */
@ApplicationScoped
public class OrganisationalUnits extends Store<OrganisationalUnit> {

    private static final String BELOW = "below AS (SELECT id FROM organisational_unit"
            + " WHERE id = CAST(?1 AS uuid) UNION SELECT u.id FROM organisational_unit u"
            + " JOIN below b ON u.parent_id = b.id)";

    public OrganisationalUnits() {
        super(OrganisationalUnit.class);
    }

    /** A unit with all units above it and all units below it (ligne hiérarchique). */
    public Set<UUID> lineOf(UUID unitId) {
        return ids(
                "WITH RECURSIVE above AS (SELECT id, parent_id FROM organisational_unit"
                        + " WHERE id = CAST(?1 AS uuid) UNION SELECT u.id, u.parent_id FROM organisational_unit u"
                        + " JOIN above a ON u.id = a.parent_id), " + BELOW
                        + " SELECT CAST(id AS text) FROM above UNION SELECT CAST(id AS text) FROM below",
                unitId);
    }

    /** A unit with all units below it. */
    public Set<UUID> below(UUID unitId) {
        return ids("WITH RECURSIVE " + BELOW + " SELECT CAST(id AS text) FROM below", unitId);
    }

    private Set<UUID> ids(String sql, UUID unitId) {
        List<?> found = entityManager()
                .createNativeQuery(sql)
                .setParameter(1, unitId.toString())
                .getResultList();
        Set<UUID> units = new HashSet<>();
        found.forEach(id -> units.add(UUID.fromString((String) id)));
        return units;
    }
}
