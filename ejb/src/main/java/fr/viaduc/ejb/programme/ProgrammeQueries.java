package fr.viaduc.ejb.programme;

import fr.viaduc.domain.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reading programmes and global grants. */
@Stateless
public class ProgrammeQueries {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** Something to choose from a list. */
    public record Option(UUID id, String label) {}

    /** The global grants of the body, by number. */
    @RolesAllowed({Role.Names.GRANT_MANAGER, Role.Names.VALIDATOR})
    public List<Option> globalGrants() {
        return options("SELECT id, number || ' — ' || title FROM global_grant ORDER BY number");
    }

    /** The specific objectives of the body's programmes, by priority and code. */
    @RolesAllowed({Role.Names.GRANT_MANAGER, Role.Names.VALIDATOR})
    public List<Option> objectives() {
        return options("SELECT o.id, o.priority_code || '.' || o.code || ' — ' || o.title FROM specific_objective o"
                + " JOIN programme p ON p.id = o.programme_id WHERE p.body_id = asking_body()"
                + " ORDER BY o.priority_code, o.code");
    }

    private List<Option> options(String sql) {
        List<?> rows = entityManager.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Option(UUID.fromString(row[0].toString()), (String) row[1]))
                .toList();
    }
}
