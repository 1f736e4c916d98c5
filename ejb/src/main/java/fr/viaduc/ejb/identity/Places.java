package fr.viaduc.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Names of the places in which people work: bodies and carrier organisations. */
@ApplicationScoped
public class Places {

    @PersistenceContext(unitName = "viaduc")
    private EntityManager entityManager;

    /** The name of the body or of the organisation in which somebody works; empty when she works nowhere. */
    String nameOf(CallerName caller) {
        return caller.bodyId() == null
                ? nameOf("organisation", caller.organisationId())
                : nameOf("intermediate_body", caller.bodyId());
    }

    private String nameOf(String table, UUID id) {
        if (id == null) {
            return "";
        }
        List<?> names = entityManager
                .createNativeQuery("SELECT name FROM " + table + " WHERE id = CAST(?1 AS uuid)")
                .setParameter(1, id.toString())
                .getResultList();
        return names.isEmpty() ? "" : String.valueOf(names.get(0));
    }
}
